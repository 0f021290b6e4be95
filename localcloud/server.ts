import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClientDoor } from './client-door/client-door';
import { Sessions } from './client-door/sessions';
import { Clock } from './clock/clock';
import { Database } from './database/database';
import { loadSchema, type Schema } from './database/schema';
import { messageOf } from './errors';
import { Faults } from './faults/faults';
import { Functions } from './functions/functions';
import { databaseActions } from './gateway/database-actions';
import { functionActions } from './gateway/function-actions';
import { Gateway } from './gateway/gateway';
import { checkSender, isLoopback } from './http/guard';
import { HttpError, sendJson } from './http/messages';
import { StaticSite } from './http/static-site';
import { testDatabase } from './test-database';

export interface LocalCloudOptions {
  functionsDir: string;
  schema: Schema | string;
  dataDir: string;
  host?: string;
  /** Must be true for a host that other machines can reach. */
  allowRemote?: boolean;
  /** 0 or absent: any free port. */
  port?: number;
  functionEnv?: Record<string, string>;
  siteDir?: string;
  /** Path of a JSON list of people. */
  actors?: string;
  /** Whether timers run by themselves (default true). */
  tick?: boolean;
  prewarm?: boolean;
  instancesPerFunction?: number;
  /** How long a transaction may stay open, ms. */
  transactionMs?: number;
  envId?: string;
  appid?: string;
}

/** The port is taken by another program. */
export class PortBusyError extends Error {}

/** Starts a WeChat cloud on this machine. Throws an Error with one clear sentence when it cannot. */
export async function startLocalCloud(options: LocalCloudOptions) {
  const host = options.host ?? '127.0.0.1';
  const allowRemote = options.allowRemote === true;
  if (!isLoopback(host) && !allowRemote)
    throw new Error(
      `The address ${host} can be reached from other machines; that must be allowed explicitly.`,
    );
  const env = options.envId ?? 'local';
  const appid = options.appid ?? 'wx0000000000000000';
  const clock = new Clock();
  const faults = new Faults();
  const database = new Database(options.dataDir, loadSchema(options.schema), options.transactionMs);
  const sessions = new Sessions(options.dataDir);
  let url = '';
  const functions = new Functions({
    folder: options.functionsDir,
    clock,
    url: () => url,
    env,
    appid,
    functionEnv: options.functionEnv ?? {},
    prewarm: options.prewarm ?? true,
    instancesPerFunction: options.instancesPerFunction,
  });
  const actions = { ...databaseActions(database, clock), ...functionActions(functions) };
  const gateway = new Gateway(actions, functions.calls, faults);
  const door = new ClientDoor({ functions, sessions, appid, actorsFile: options.actors });
  const site = options.siteDir === undefined ? undefined : new StaticSite(options.siteDir);

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkSender(request, allowRemote);
    const target = new URL(request.url ?? '/', url);
    const path = decodePath(target.pathname);
    if (path === '/admin' && request.method === 'POST') return gateway.serve(request, response);
    if (path.startsWith('/client/')) return door.serve(request, response, target);
    if (site !== undefined && (request.method === 'GET' || request.method === 'HEAD'))
      return site.serve(request, response, path);
    throw new HttpError(404, `there is no ${request.method} ${path}`);
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => fail(response, error));
  });
  server.keepAliveTimeout = 60_000;
  let port: number;
  try {
    port = await listen(server, options.port ?? 0, host);
    url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    functions.load();
  } catch (error) {
    server.close();
    functions.close();
    await database.close();
    throw error;
  }

  return {
    url,
    port,
    clock,
    faults,
    database: testDatabase(database),
    calls: functions.calls,
    /** What a call asked of the cloud, by the requestID of its reply. */
    requestsOf: (callId: string) => functions.calls.get(callId)?.requests ?? [],
    /** Reads the functions folder again. */
    reload: () => functions.load(),
    /** Stops everything; what was acknowledged is on the disk. */
    close: async (): Promise<void> => {
      functions.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await database.close();
    },
  };
}

export type LocalCloud = Awaited<ReturnType<typeof startLocalCloud>>;

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw new HttpError(400, 'the address is not readable');
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new PortBusyError(`Port ${port} on ${host} is in use by another program.`)
          : new Error(`Cannot listen on ${host}:${port}: ${error.message}`),
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = error instanceof HttpError ? error.status : 500;
  sendJson(response, status, { errCode: status, errMsg: messageOf(error) });
}
