import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClientDoor } from './client-door/client-door';
import { CloudIds } from './client-door/cloud-ids';
import { Sessions } from './client-door/sessions';
import { Clock } from './clock/clock';
import { serveConsoleApi } from './console/api';
import { consoleSite } from './console/page-site';
import { Database } from './database/database';
import { loadSchema, type Schema } from './database/schema';
import { messageOf } from './errors';
import { Faults } from './faults/faults';
import { Functions } from './functions/functions';
import { databaseActions } from './gateway/database-actions';
import { functionActions } from './gateway/function-actions';
import { Gateway } from './gateway/gateway';
import { storageActions } from './gateway/storage-actions';
import { checkSender, isLoopback } from './http/guard';
import { HttpError, sendJson } from './http/messages';
import { StaticSite } from './http/static-site';
import { OpenApi } from './openapi/open-api';
import { Subscriptions } from './openapi/subscriptions';
import { Files } from './storage/files';
import { Lifecycle } from './storage/lifecycle';
import { Links } from './storage/links';
import { Storage } from './storage/storage';
import { StorageDoor } from './storage/storage-door';
import { testDatabase } from './test-database';
import { Timers } from './timers/timers';

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
  /**
   * Whether a write is acknowledged only when it is on the disk (default true). False is for tests that throw their
   * data away: it is quicker, and a machine that stops may lose or break what was written.
   */
  durable?: boolean;
  /** The function that gets pushed messages, such as results of media checks. */
  messagePush?: string;
  envId?: string;
  appid?: string;
}

/** The platform takes up to half an hour; here nobody wants to wait for it. */
const MEDIA_RESULT_MS = 2_000;

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
  const schema = loadSchema(options.schema);
  const database = new Database(options.dataDir, schema, options);
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
  const cloudIds = new CloudIds(clock, appid);
  const subscriptions = new Subscriptions(database.store);
  const openApi = new OpenApi({
    clock,
    functions,
    subscriptions,
    cloudIds,
    appid,
    messagePush: options.messagePush,
    mediaResultMs: options.tick === false ? undefined : MEDIA_RESULT_MS,
  });
  const links = new Links(sessions, clock, () => url);
  const storage = new Storage(new Files(database.store, options.dataDir), links, clock, env);
  const storageDoor = new StorageDoor(storage);
  const rules = schema.storage?.lifecycle ?? [];
  const lifecycle = new Lifecycle(storage.files, clock, rules, options.tick ?? true);
  const timers = new Timers(functions, clock, options.tick ?? true);
  const actions = {
    ...databaseActions(database, clock),
    ...functionActions(functions),
    ...storageActions(storage),
  };
  const gateway = new Gateway(actions, functions.calls, faults, openApi, (id) =>
    database.transactions.abort(id),
  );
  const door = new ClientDoor({
    functions,
    sessions,
    cloudIds,
    subscriptions,
    storage,
    storageDoor,
    appid,
    actorsFile: options.actors,
  });
  const site = options.siteDir === undefined ? undefined : new StaticSite(options.siteDir);

  const consolePage = consoleSite();

  function reload(): void {
    functions.load();
    timers.load();
  }

  /** Empties everything and sets the clock right. */
  async function reset(): Promise<void> {
    await database.clear();
    for (const { path } of storage.files.list()) await storage.files.remove(path, undefined);
    await subscriptions.clear();
    openApi.clear();
    faults.clear();
    functions.calls.clear();
    clock.advance(-clock.offset());
  }

  const consoleParts = {
    clock,
    database,
    functions,
    faults,
    openApi,
    subscriptions,
    storage,
    lifecycle,
    timers,
    reload,
    reset,
  };

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkSender(request, allowRemote);
    const target = new URL(request.url ?? '/', url);
    const path = decodePath(target.pathname);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (path === '/admin' && request.method === 'POST') return gateway.serve(request, response);
    if (path.startsWith('/client/')) return door.serve(request, response, target);
    if (path.startsWith('/storage/') && reads)
      return storageDoor.download(request, response, target, path);
    if (path.startsWith('/upload/') && request.method === 'PUT')
      return storageDoor.upload(request, response, target, path);
    if (path.startsWith('/_localcloud/api/'))
      return serveConsoleApi(consoleParts, request, response, target);
    if (path === '/_localcloud' && reads) return consolePage.serve(request, response, '/');
    if (path.startsWith('/_localcloud/') && reads)
      return consolePage.serve(request, response, path.slice('/_localcloud'.length));
    if (site !== undefined && reads) return site.serve(request, response, path);
    throw new HttpError(404, `there is no ${request.method} ${path}`);
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => fail(response, error));
  });
  // A worker that slept through the end of an idle connection would write into it: such a connection is never ended.
  server.keepAliveTimeout = 0;
  let port: number;
  try {
    port = await listen(server, options.port ?? 0, host);
    url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    reload();
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
    timers,
    openapi: openApi,
    subscriptions,
    storage,
    lifecycle,
    /** What a call asked of the cloud, by the requestID of its reply. */
    requestsOf: (callId: string) => functions.calls.get(callId)?.requests ?? [],
    /** Reads the functions folder again. */
    reload,
    /** Empties the database, files, ledgers and faults, and sets the clock right. */
    reset,
    /** Stops everything; what was acknowledged is on the disk. */
    close: async (): Promise<void> => {
      timers.close();
      lifecycle.close();
      openApi.clear();
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
