import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock';
import { limits } from '../limits';
import { type Call, Calls } from './calls';
import { Pool } from './pool';
import { type FunctionDefinition, readFunctions } from './registry';
import { workerFile } from './worker-file';

/** Who calls, and from where. */
export interface Invocation {
  name: string;
  /** The event as JSON. */
  event: string;
  source: Call['source'];
  openid: string | undefined;
  parent?: string;
}

export type InvocationResult =
  | { ok: true; callId: string; result: string }
  | { ok: false; callId: string; code: string; message: string };

export interface FunctionsOptions {
  folder: string;
  clock: Clock;
  url: () => string;
  env: string;
  appid: string;
  functionEnv: Record<string, string>;
  prewarm: boolean;
  instancesPerFunction?: number | undefined;
}

/** The functions host: which functions there are, and running them as the platform does. */
export class Functions {
  readonly calls = new Calls();
  private pools = new Map<string, Pool>();
  /** Pools of earlier code, whose last calls may still run. */
  private readonly retired: Pool[] = [];

  constructor(private readonly options: FunctionsOptions) {}

  /** Reads the folder again and replaces all instances; running calls finish on the old code. Throws an Error with one clear sentence. */
  load(): void {
    const definitions = readFunctions(this.options.folder);
    for (const pool of this.pools.values()) {
      pool.retire();
      this.retired.push(pool);
    }
    this.pools = new Map();
    for (const definition of definitions) {
      const pool = new Pool(definition, {
        workerFile: workerFile(),
        clock: this.options.clock.shared,
        env: this.baseEnv(definition.name),
        ...(this.options.instancesPerFunction === undefined
          ? {}
          : { most: this.options.instancesPerFunction }),
      });
      this.pools.set(definition.name, pool);
      if (this.options.prewarm) pool.prewarm();
    }
  }

  definition(name: string): FunctionDefinition | undefined {
    return this.pools.get(name)?.definition;
  }

  definitions(): FunctionDefinition[] {
    return [...this.pools.values()].map(({ definition }) => definition);
  }

  /** Runs a function and records the call. Never throws: failures come back with their codes. */
  async invoke(invocation: Invocation): Promise<InvocationResult> {
    const { name, event, source, openid, parent } = invocation;
    const id = randomUUID();
    const call: Call = {
      id,
      function: name,
      source,
      action: actionOf(event),
      openid,
      parent,
      at: this.options.clock.now(),
      ms: undefined,
      startMs: undefined,
      requests: [],
      error: undefined,
      logs: [],
    };
    this.calls.add(call);
    const started = performance.now();
    const result = await this.execute(invocation, call);
    call.ms = performance.now() - started;
    if (!result.ok) call.error = result.message;
    return result;
  }

  close(): void {
    for (const pool of [...this.retired, ...this.pools.values()]) pool.close();
    this.pools.clear();
  }

  private async execute(invocation: Invocation, call: Call): Promise<InvocationResult> {
    const callId = call.id;
    const pool = this.pools.get(invocation.name);
    const refuse = (code: string, message: string): InvocationResult => ({
      ok: false,
      callId,
      code,
      message,
    });
    if (pool === undefined)
      return refuse(
        'FUNCTION_NOT_FOUND',
        `FunctionName parameter could not be found: ${invocation.name}`,
      );
    const most =
      invocation.source === 'client' ? limits.clientRequestBytes : limits.nestedRequestBytes;
    if (Buffer.byteLength(invocation.event) > most)
      return refuse('EXCEED_MAX_PAYLOAD_SIZE', `request data exceeds the limit of ${most} bytes`);
    const outcome = await pool.run({
      id: callId,
      event: invocation.event,
      env: this.callEnv(invocation, callId),
      context: this.context(pool.definition, callId),
    });
    call.logs = outcome.logs;
    call.startMs = outcome.startMs;
    if (outcome.ok)
      return Buffer.byteLength(outcome.result) <= limits.resultBytes
        ? { ok: true, callId, result: outcome.result }
        : refuse(
            'FUNCTIONS_RESULT_TOO_LARGE',
            `the result is larger than ${limits.resultBytes} bytes`,
          );
    return refuse(CODES[outcome.kind], outcome.message);
  }

  private baseEnv(name: string): Record<string, string> {
    const { url, env, functionEnv } = this.options;
    return {
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      TENCENTCLOUD_SECRETID: 'local',
      TENCENTCLOUD_SECRETKEY: 'local',
      SCF_FUNCTIONNAME: name,
      SCF_NAMESPACE: env,
      TCB_ENV: env,
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url()}/admin` }),
      WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN,WX_CLIENTIP',
      SILENCE: 'true',
      ...functionEnv,
    };
  }

  private callEnv({ source, openid }: Invocation, id: string): Record<string, string | undefined> {
    return {
      WX_API_TOKEN: id,
      WX_APPID: this.options.appid,
      WX_OPENID: openid,
      WX_CLIENTIP: source === 'timer' || source === 'push' ? undefined : '127.0.0.1',
      TCB_SOURCE: SOURCES[source],
      TRIGGER_SRC: source === 'timer' ? 'timer' : undefined,
    };
  }

  private context(definition: FunctionDefinition, id: string): Record<string, unknown> {
    return {
      callbackWaitsForEmptyEventLoop: false,
      function_name: definition.name,
      function_version: '$LATEST',
      memory_limit_in_mb: limits.instanceHeapMb,
      time_limit_in_ms: definition.timeoutMs,
      request_id: id,
      namespace: this.options.env,
    };
  }
}

/** What `getWXContext().SOURCE` says. The platform documents no name of its own for pushed messages. */
const SOURCES: Record<Call['source'], string> = {
  client: 'wx_client',
  function: 'wx_client,scf',
  timer: 'wx_trigger',
  push: 'wx_unknown',
};

const CODES = {
  busy: 'EXCEED_CONCURRENT_REQUEST_LIMIT',
  timeout: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  broken: 'FUNCTIONS_EXECUTE_FAIL',
  crash: 'FUNCTIONS_EXECUTE_FAIL',
  error: 'FUNCTIONS_EXECUTE_FAIL',
} as const;

function actionOf(event: string): string | undefined {
  try {
    const parsed = JSON.parse(event) as { action?: unknown } | null;
    return typeof parsed?.action === 'string' ? parsed.action : undefined;
  } catch {
    return undefined;
  }
}
