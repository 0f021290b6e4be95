import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that is refused with an HTTP status and one sentence. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads the whole body; throws HttpError 413 beyond `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new HttpError(413, `the body is longer than ${most} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads a JSON object from the body; an empty body is an empty object. */
export async function readJson(
  request: IncomingMessage,
  most = 16 * 1024 * 1024,
): Promise<Record<string, unknown>> {
  const text = (await readBody(request, most)).toString('utf8');
  if (text === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {
    // answered below
  }
  throw new HttpError(400, 'the body must be a JSON object');
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

/** A text field of a JSON body; throws HttpError 400 when it is missing. */
export function textField(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new HttpError(400, `${name} is required`);
  return value;
}

/** A list of texts of a JSON body; throws HttpError 400 when it is not one. */
export function textListField(body: Record<string, unknown>, name: string): string[] {
  const value = body[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw new HttpError(400, `${name} must be a list of texts`);
  return value;
}
