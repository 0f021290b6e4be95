import type { MessagePort } from 'node:worker_threads';

/** What a worker is started with. */
export interface WorkerStart {
  entry: string;
  port: MessagePort;
  /** Int32: 0 frozen, 1 there is a job. */
  control: SharedArrayBuffer;
  /** Float64: the clock's shift in ms. */
  clock: SharedArrayBuffer;
}

export interface Job {
  id: string;
  event: string;
  /** Environment variables of this invocation; undefined removes one. */
  env: Record<string, string | undefined>;
  context: Record<string, unknown>;
}

export type Report =
  | { kind: 'ready' }
  | { kind: 'broken'; message: string }
  | { kind: 'done'; id: string; result: string; logs: string[] }
  | { kind: 'failed'; id: string; message: string; logs: string[] };
