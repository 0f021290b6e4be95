import { createRequire } from 'node:module';
import { format } from 'node:util';
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Job, Report, WorkerStart } from './messages';
import { moveDate } from './moved-date';

/**
 * One instance of a function. Between invocations the whole thread stands still, as an instance
 * in production is frozen when its function has returned: nothing left running goes on until the
 * next event thaws it.
 */
const { entry, port, control, clock } = workerData as WorkerStart;
const wake = new Int32Array(control);
const shift = new Float64Array(clock);
const MOST_LOG_LINES = 200;
let logs: string[] = [];

function keepLog(...parts: unknown[]): void {
  if (logs.length < MOST_LOG_LINES) logs.push(format(...parts));
}

const report = (message: Report): void => port.postMessage(message);

const reason = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : format(error);

async function invoke(
  main: (event: unknown, context: unknown) => unknown,
  job: Job,
): Promise<Report> {
  logs = [];
  for (const [name, value] of Object.entries(job.env)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  // a function that waits for nothing that can happen must meet its timeout, not end the thread
  const alive = setInterval(() => {}, 1_000_000);
  try {
    const result = await main(JSON.parse(job.event), job.context);
    return { kind: 'done', id: job.id, result: JSON.stringify(result) ?? 'null', logs };
  } catch (error) {
    return { kind: 'failed', id: job.id, message: reason(error), logs };
  } finally {
    clearInterval(alive);
  }
}

async function run(): Promise<void> {
  moveDate(() => shift[0] ?? 0);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    globalThis.console[level] = keepLog;
  let main: unknown;
  try {
    main = (createRequire(entry)(entry) as { main?: unknown }).main;
    if (typeof main !== 'function') throw new Error('index.js does not export a function main');
  } catch (error) {
    report({ kind: 'broken', message: reason(error) });
    return;
  }
  report({ kind: 'ready' });
  for (;;) {
    Atomics.wait(wake, 0, 0);
    Atomics.store(wake, 0, 0);
    const received: { message: Job } | undefined = receiveMessageOnPort(port);
    if (received === undefined) continue;
    report(await invoke(main as (event: unknown, context: unknown) => unknown, received.message));
  }
}

void run();
