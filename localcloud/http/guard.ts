import type { IncomingMessage } from 'node:http';
import { HttpError } from './messages';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1'];

/** Whether a host can only be reached from this machine. */
export const isLoopback = (host: string): boolean =>
  LOOPBACK.includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * Refuses requests that another site in the user's browser could send: a Host that is not ours
 * (DNS rebinding) or a foreign Origin. Throws HttpError 403.
 */
export function checkSender(request: IncomingMessage, allowRemote: boolean): void {
  const host = request.headers.host ?? '';
  const name = host.replace(/:\d+$/, '');
  if (!allowRemote && !isLoopback(name))
    throw new HttpError(403, `the host ${name} is not served here`);
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    throw new HttpError(403, `requests from ${origin} are refused`);
}
