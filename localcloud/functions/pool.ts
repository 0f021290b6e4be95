import { limits } from '../limits';
import { Instance, type Outcome } from './instance';
import type { Job } from './messages';
import type { FunctionDefinition } from './registry';

interface Waiting {
  take: (instance: Instance) => void;
  fail: (problem: string) => void;
}

export interface PoolOptions {
  workerFile: string;
  clock: SharedArrayBuffer;
  env: Record<string, string>;
  /** How many instances there may be at once. */
  most?: number;
}

/** What a call answers when all instances are busy. */
export interface Refused {
  ok: false;
  kind: 'busy' | 'broken';
  message: string;
  logs: string[];
}

/** The instances of one function: reused when idle, started when needed, refused beyond the cap. */
export class Pool {
  private instances: Instance[] = [];
  private readonly waiting: Waiting[] = [];
  private starting = 0;
  private closed = false;

  constructor(
    readonly definition: FunctionDefinition,
    private readonly options: PoolOptions,
  ) {}

  /** Starts an instance ahead of the first call. */
  prewarm(): void {
    if (this.instances.length === 0) this.start();
  }

  /** Runs a job on an instance of its own. */
  async run(job: Job): Promise<(Outcome | Refused) & { startMs?: number }> {
    const idle = this.instances.find((instance) => !instance.busy && !instance.dead);
    const cold = idle === undefined;
    let instance: Instance;
    if (idle !== undefined) {
      idle.busy = true;
      instance = idle;
    } else {
      const serving = this.instances.filter(({ busy }) => busy).length;
      const most = this.options.most ?? limits.instancesPerFunction;
      if (serving - this.starting + this.waiting.length >= most)
        return {
          ok: false,
          kind: 'busy',
          message: `[${this.definition.name}] resource exceed concurrent limit: ${most} instances are busy`,
          logs: [],
        };
      const got = await this.queue(most);
      if (typeof got === 'string') return { ok: false, kind: 'broken', message: got, logs: [] };
      instance = got;
    }
    const outcome = await instance.run(job, this.definition.timeoutMs);
    this.release(instance);
    return cold ? { ...outcome, startMs: instance.startMs } : outcome;
  }

  /** Takes no more jobs; instances end when they have finished theirs. */
  retire(): void {
    this.closed = true;
    for (const instance of this.instances) if (!instance.busy) instance.stop();
    for (const one of this.waiting.splice(0)) one.fail('the function was reloaded');
  }

  /** Ends all instances at once. */
  close(): void {
    this.retire();
    for (const instance of this.instances) instance.stop();
    this.instances = [];
  }

  private queue(most: number): Promise<Instance | string> {
    return new Promise((resolve) => {
      this.waiting.push({ take: resolve, fail: resolve });
      if (this.waiting.length > this.starting && this.instances.length < most) this.start();
    });
  }

  private start(): void {
    const { workerFile, clock, env } = this.options;
    const instance = new Instance(workerFile, this.definition.entry, clock, env, (ended) => {
      this.instances = this.instances.filter((other) => other !== ended);
    });
    instance.busy = true;
    this.instances.push(instance);
    this.starting++;
    void instance.ready.then((problem) => {
      this.starting--;
      if (problem === undefined) this.release(instance);
      else {
        this.instances = this.instances.filter((other) => other !== instance);
        this.waiting.shift()?.fail(problem);
      }
    });
  }

  private release(instance: Instance): void {
    if (instance.dead || this.closed) {
      this.instances = this.instances.filter((other) => other !== instance);
      if (this.closed && !instance.dead) instance.stop();
      // somebody may have waited for the instance that died
      if (!this.closed && this.waiting.length > this.starting) this.start();
      return;
    }
    const next = this.waiting.shift();
    instance.busy = next !== undefined;
    next?.take(instance);
  }
}
