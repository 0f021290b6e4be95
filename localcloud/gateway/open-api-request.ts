import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { invalidParam } from '../errors';

/** The fields of a `wx.openApi` request, which comes as a form. */
export interface OpenApiForm {
  action: string;
  api: string;
  token: string | undefined;
  data: Buffer;
}

/** Whether a request is a form (open interfaces) and not JSON (everything else). */
export const isForm = (request: IncomingMessage): boolean =>
  String(request.headers['content-type'] ?? '').startsWith('multipart/form-data');

/** Reads the form. Throws INVALID_PARAM when it is broken. */
export async function readOpenApiForm(request: IncomingMessage): Promise<OpenApiForm> {
  const fields = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    const reader = busboy({
      headers: request.headers,
      limits: { fieldSize: 10 * 1024 * 1024, fileSize: 10 * 1024 * 1024 },
    });
    reader.on('field', (name, value) => fields.set(name, Buffer.from(value)));
    reader.on('file', (name, stream) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => fields.set(name, Buffer.concat(parts)));
    });
    reader.on('close', resolve);
    reader.on('error', () => reject(invalidParam('the form cannot be read')));
    request.pipe(reader);
  });
  return {
    action: fields.get('action')?.toString() ?? '',
    api: fields.get('apiName')?.toString() ?? '',
    token: fields.get('wxCloudApiToken')?.toString(),
    data: fields.get('requestData') ?? Buffer.alloc(0),
  };
}
