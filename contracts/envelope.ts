import type { CallError } from './errors';

/** What every call carries besides its input. */
export interface CallEnvelope {
  action: string;
  /** Made by the client before the first try and kept for retries; required for writes. */
  requestId?: string;
  /** The client's build number; a too old one is asked to update. */
  build: number;
  input: unknown;
}

/** `now` is the office's clock, by which a phone that goes wrong tells what is left of a promise. */
export type CallReply = { ok: true; data: unknown; now?: number } | { ok: false; error: CallError };

/** The oldest build that still speaks these contracts. */
export const OLDEST_BUILD = 1;

/** The build number this source tree produces. Raise it with every release. */
export const CURRENT_BUILD = 1;
