import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from '../http/messages';
import type { StoredFile } from './files';
import type { Storage } from './storage';

/** Serves the links that storage hands out: `GET /storage/…` and `PUT /upload/…`. */
export class StorageDoor {
  constructor(private readonly storage: Storage) {}

  /** A download by link; ranges are served, so that video can be played. */
  async download(request: IncomingMessage, response: ServerResponse, url: URL, path: string) {
    const name = path.slice('/storage/'.length);
    if (!this.storage.links.mayDownload(name, url.searchParams))
      throw new HttpError(403, 'the link is not valid or has expired');
    const file = this.storage.files.get(name);
    if (file === undefined) throw new HttpError(404, 'the file does not exist');
    this.send(request, response, file);
  }

  /** The PUT of a function's upload; answers an empty 200. */
  async upload(request: IncomingMessage, response: ServerResponse, url: URL, path: string) {
    const name = path.slice('/upload/'.length);
    if (!this.storage.links.mayUpload(name, url.searchParams))
      throw new HttpError(403, 'the upload link is not valid or has expired');
    await this.storage.put(name, request as AsyncIterable<Buffer>, undefined);
    response.writeHead(200, { 'content-length': 0 }).end();
  }

  /** Sends a file's content. */
  send(request: IncomingMessage, response: ServerResponse, file: StoredFile): void {
    const headers: Record<string, string> = {
      'content-type': file.type,
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=0',
      etag: `"${file.etag}"`,
      'x-content-type-options': 'nosniff',
      // an uploaded page must not run in the site's origin
      'content-security-policy': 'sandbox',
    };
    const part = rangeOf(request.headers.range, file.size);
    if (part === 'unsatisfiable') {
      response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end();
      return;
    }
    const length = part === undefined ? file.size : part.end - part.start + 1;
    response.writeHead(part === undefined ? 200 : 206, {
      ...headers,
      'content-length': length,
      ...(part === undefined
        ? {}
        : { 'content-range': `bytes ${part.start}-${part.end}/${file.size}` }),
    });
    if (request.method === 'HEAD' || length === 0) response.end();
    else
      this.storage.files
        .read(file, part)
        .on('error', () => response.destroy())
        .pipe(response);
  }
}

function rangeOf(header: string | undefined, size: number) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
