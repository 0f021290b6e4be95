import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { type CallReply, CURRENT_BUILD } from '@contracts/envelope';
import type { CallError } from '@contracts/errors';
import type { Document } from '../../localcloud/database/values';
import type { LocalCloud, startLocalCloud } from '../../localcloud/server';
import { builtFunctions, builtLocalcloud } from './harness-build';

// the first call of a test starts the functions, which is slow on a busy machine
jest.setTimeout(30_000);

/** Settings a function needs to run; keys for tests only. */
export const TEST_ENV = {
  MASTER_KEYS: JSON.stringify({ 1: Buffer.alloc(32, 7).toString('base64') }),
  LOOKUP_KEY: 'a look-up key that is for tests only',
  SUBSCRIBE_TEMPLATES: JSON.stringify({ progress: 'template-progress' }),
};

export interface CallOptions {
  requestId?: string;
  build?: number;
}

/** An answer, and what it cost. */
export type Answer<T> = (
  | { ok: true; data: T; error?: undefined }
  | { ok: false; error: CallError; data?: undefined }
) & {
  /** Database requests of this call, identity and commit too. */
  requests: number;
  /** The same one by one: "database.getDocument matters". */
  trace: string[];
  /** What the function logged. */
  logs: string[];
};

export interface Client {
  call<A extends Action>(
    action: A,
    input: InputOf<A>,
    options?: CallOptions,
  ): Promise<Answer<OutputOf<A>>>;
  /** Sends an event as it is, whatever it is. */
  send(fn: string, event: object): Promise<Answer<unknown>>;
}

let sent = 0;

/** A running office: the built functions on a local cloud with an empty database of its own. */
export class Office {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly cloud: LocalCloud,
    private readonly folder: string,
  ) {}

  /** Starts one; `functions` is the folder of their sources. */
  static async open(functions = 'cloudfunctions', env: Record<string, string> = {}) {
    const localcloud = builtLocalcloud();
    const functionsDir = builtFunctions(functions);
    const server: { startLocalCloud: typeof startLocalCloud } = require(
      path.join(localcloud, 'server.js'),
    );
    const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
    const cloud = await server.startLocalCloud({
      functionsDir,
      schema: path.join(functionsDir, 'database.json'),
      dataDir: path.join(folder, 'data'),
      functionEnv: { ...TEST_ENV, ...env },
      port: 0,
      tick: false,
      messagePush: 'intake',
      prewarm: false,
      // the folder is gone when the tests are
      durable: false,
    });
    return new Office(cloud, folder);
  }

  async close(): Promise<void> {
    await this.cloud.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts documents where a function would find them. */
  async seed(collection: string, ...documents: object[]): Promise<void> {
    const plain: Document[] = JSON.parse(JSON.stringify(documents));
    await this.cloud.database.insert(collection, plain);
  }

  /** Moves the functions' clock. */
  advance(ms: number): void {
    this.cloud.clock.advance(ms);
  }

  /** Lets the platform's scheduler wake the clock now. */
  async fire(): Promise<void> {
    for (const { function: name, result } of await this.cloud.timers.fire()) {
      const reply = result.ok ? readReply(JSON.parse(result.result)) : { ok: false };
      if (!reply.ok) throw new Error(`${name} failed: ${JSON.stringify(result)}`);
    }
  }

  /** The person taps 允许 for these WeChat templates once. */
  async acceptMessages(openid: string, ...templateIds: string[]): Promise<void> {
    await this.post('/client/subscribe-accept', { templateIds }, openid);
  }

  /** Somebody with this openid, and his phone. */
  as(openid: string): Client {
    const send: Client['send'] = async (name, event) => {
      const response = await this.post('/client/call', { name, data: event }, openid);
      const call = this.cloud.calls.get(String(response.requestID));
      const requests = (call?.requests ?? []).filter(({ action }) =>
        action.startsWith('database.'),
      );
      const facts = {
        requests: requests.length,
        trace: requests.map(({ action, collection }) => `${action} ${collection ?? ''}`.trim()),
        logs: call?.logs ?? [],
      };
      if (!('result' in response))
        throw new Error(`the function failed: ${String(response.errMsg)}`);
      return { ...readReply(response.result), ...facts };
    };
    return {
      send,
      async call(action, input, options = {}) {
        const requestId = options.requestId ?? `test-request-${(sent += 1)}`;
        const answer = await send(action.fn, {
          action: action.name,
          input,
          build: options.build ?? CURRENT_BUILD,
          ...(action.kind === 'write' && { requestId }),
        });
        return typed(answer);
      },
    };
  }

  private async post(
    where: string,
    body: object,
    openid: string,
  ): Promise<Record<string, unknown>> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (where !== '/client/session') headers.authorization = `Bearer ${await this.tokenOf(openid)}`;
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(this.cloud.url + where, request);
    return response.json();
  }

  private async tokenOf(openid: string): Promise<string> {
    const known = this.tokens.get(openid);
    if (known !== undefined) return known;
    const { token } = await this.post('/client/session', { openid }, openid);
    this.tokens.set(openid, String(token));
    return String(token);
  }
}

/** An office for the tests of one file, opened before them and closed after. */
export function officeFor(functions?: string, env?: Record<string, string>): () => Office {
  let office: Office | undefined;
  beforeAll(async () => {
    office = await Office.open(functions, env);
  }, 60_000);
  afterAll(async () => {
    await office?.close();
  });
  return () => {
    if (!office) throw new Error('the office opens before the first test');
    return office;
  };
}

function readReply(result: unknown): CallReply {
  const reply: CallReply = JSON.parse(JSON.stringify(result));
  if (typeof reply?.ok !== 'boolean') throw new Error('not a reply');
  return reply;
}

/** The output schema is the function's only exit; its own tests check that. */
function typed<T>(answer: Answer<unknown>): Answer<T>;
function typed(answer: Answer<unknown>): Answer<unknown> {
  return answer;
}
