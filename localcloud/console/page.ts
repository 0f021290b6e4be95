import type { ServerResponse } from 'node:http';

/** Serves the console page. */
export function serveConsolePage(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end('<!doctype html><title>localcloud</title>');
}
