import type { At } from '@domain/time/types';
import type { Writing } from './context';
import { type Effect, outboxRecord } from './effects';
import { newId } from './ids';
import { timersIn } from './timers';
import type { UnitOfWork } from './unit-of-work';

/** The writing half of a context, and the effects that were asked for through it. */
export function writingIn(tx: UnitOfWork, now: At): { writing: Writing; effects: Effect[] } {
  const effects: Effect[] = [];
  const emit = (kind: string, payload: unknown, eager = false): string => {
    const id = newId();
    const record = outboxRecord(id, kind, payload, eager, now);
    effects.push({ record, eager });
    tx.insert('outbox', record);
    return id;
  };
  return {
    effects,
    writing: {
      tx,
      timers: timersIn(tx, now),
      emit: (kind, payload, options) => emit(kind.kind, payload, options?.eager),
      notify: (notice, options) => emit('notify', notice, options?.eager),
    },
  };
}
