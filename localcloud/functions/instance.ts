import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { limits } from '../limits';
import type { Job, Report, WorkerStart } from './messages';

export type Outcome =
  | { ok: true; result: string; logs: string[] }
  | { ok: false; kind: 'error' | 'timeout' | 'crash'; message: string; logs: string[] };

/** One worker thread with a function loaded, serving one request at a time. */
export class Instance {
  /** Resolves to undefined when loaded, or to the reason why it could not be. */
  readonly ready: Promise<string | undefined>;
  busy = false;
  dead = false;
  startMs = 0;
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly wake: Int32Array;
  private settle: ((outcome: Outcome) => void) | undefined;
  private loaded: (problem: string | undefined) => void = () => {};

  constructor(
    workerFile: string,
    entry: string,
    clock: SharedArrayBuffer,
    env: Record<string, string>,
    private readonly onEnd: (instance: Instance) => void,
  ) {
    const startedAt = performance.now();
    const { port1, port2 } = new MessageChannel();
    const control = new SharedArrayBuffer(4);
    const start: WorkerStart = { entry, port: port2, control, clock };
    this.wake = new Int32Array(control);
    this.port = port1;
    this.ready = new Promise((resolve) => {
      this.loaded = (problem) => {
        this.startMs = performance.now() - startedAt;
        resolve(problem);
      };
    });
    this.worker = new Worker(workerFile, {
      workerData: start,
      transferList: [port2],
      env,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.instanceHeapMb },
    });
    port1.on('message', (report: Report) => this.receive(report));
    port1.unref();
    this.worker.on('error', (error: Error) => this.end(error.stack ?? error.message));
    this.worker.on('exit', (code) =>
      this.end(`Process exited unexpectedly before completing request, exit code ${code}`),
    );
    const slow = setTimeout(() => {
      this.loaded('the function took too long to load');
      this.stop();
    }, limits.startMs);
    void this.ready.then(() => clearTimeout(slow));
  }

  /** Runs one job; a job that takes longer than `timeoutMs` ends the instance. */
  run(job: Job, timeoutMs: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        const seconds = timeoutMs / 1000;
        this.finish({
          ok: false,
          kind: 'timeout',
          message: `Invoking task timed out after ${seconds} seconds`,
          logs: [],
        });
        this.stop();
      }, timeoutMs);
      this.settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.port.postMessage(job);
      Atomics.store(this.wake, 0, 1);
      Atomics.notify(this.wake, 0);
    });
  }

  /** Ends the thread. */
  stop(): void {
    this.dead = true;
    this.port.close();
    void this.worker.terminate();
  }

  private receive(report: Report): void {
    switch (report.kind) {
      case 'ready':
        this.loaded(undefined);
        return;
      case 'broken':
        this.loaded(report.message);
        this.stop();
        return;
      case 'done':
        this.finish({ ok: true, result: report.result, logs: report.logs });
        return;
      case 'failed':
        this.finish({ ok: false, kind: 'error', message: report.message, logs: report.logs });
    }
  }

  private end(message: string): void {
    if (!this.dead) this.stop();
    this.loaded(message);
    this.finish({ ok: false, kind: 'crash', message, logs: [] });
    this.onEnd(this);
  }

  private finish(outcome: Outcome): void {
    const settle = this.settle;
    this.settle = undefined;
    settle?.(outcome);
  }
}
