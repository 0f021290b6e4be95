import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from './content-type';
import { HttpError } from './messages';

const HASHED = /[.-][0-9a-f]{8,}\.\w+$/i;
const COMPRESSED = ['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.map'];

/** Serves the files of a folder: gzip for text, long caching for names with a hash, no fallback page. */
export class StaticSite {
  private readonly root: string;
  private readonly zipped = new Map<string, { at: number; body: Buffer }>();

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  /** Answers with the file at a URL path. Throws HttpError 404. */
  async serve(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const path = this.locate(pathname);
    const info = await stat(path).catch(() => undefined);
    if (info === undefined || !info.isFile()) throw new HttpError(404, `there is no ${pathname}`);
    const tag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
    const headers: Record<string, string> = {
      'content-type': contentTypeOf(path),
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: tag,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    const zip = String(request.headers['accept-encoding'] ?? '').includes('gzip');
    if (zip && COMPRESSED.includes(extname(path))) {
      const body = await this.zip(path, info.mtimeMs);
      response.writeHead(200, {
        ...headers,
        'content-encoding': 'gzip',
        'content-length': body.length,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    response.writeHead(200, { ...headers, 'content-length': info.size });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(path)
        .on('error', () => response.destroy())
        .pipe(response);
  }

  private locate(pathname: string): string {
    const path = normalize(
      join(this.root, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    if (path !== this.root && !path.startsWith(this.root + sep))
      throw new HttpError(404, 'there is no such file');
    return path;
  }

  private async zip(path: string, at: number): Promise<Buffer> {
    const known = this.zipped.get(path);
    if (known?.at === at) return known.body;
    const body = gzipSync(await readFile(path));
    this.zipped.set(path, { at, body });
    return body;
  }
}
