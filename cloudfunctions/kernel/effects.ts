import type { At } from '@domain/time/types';
import type { BaseContext } from './context';
import type { OutboxRecord } from './records';
import type { Store } from './store';

/** What a deliverer is given. Outside of a transaction; it may be called again for the same effect. */
export interface DeliveryContext extends BaseContext {
  store: Store;
}

/**
 * A kind of effect: something that must happen after a commit, at least once. `deliver` must bear being repeated
 * with the same `effectId`. Throwing means "again later", and after many times a person must look; `more` means that a
 * part of the work is done and the next is to follow, however many there are.
 */
export interface EffectKind<P> {
  kind: string;
  deliver(ctx: DeliveryContext, payload: P, effectId: string): Promise<void | 'more'>;
}

export interface EmitOptions {
  /** Try before the answer is returned, if time allows; otherwise the clock delivers within a minute. */
  eager?: boolean;
}

/** An effect that waits for the transaction to commit. */
export interface Effect {
  record: OutboxRecord;
  eager: boolean;
}

/** Eager effects are left to the call that made them for so long. */
const HEAD_START_MS = 30_000;

/** The outbox entry of an effect. */
export function outboxRecord(
  id: string,
  kind: string,
  payload: unknown,
  eager: boolean,
  now: At,
): OutboxRecord {
  return {
    _id: id,
    kind,
    payload,
    at: now,
    nextAt: eager ? now + HEAD_START_MS : now,
    tries: 0,
    dead: false,
  };
}
