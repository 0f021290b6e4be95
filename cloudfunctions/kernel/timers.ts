import type { At } from '@domain/time/types';
import type { TimerRecord } from './records';
import type { UnitOfWork } from './unit-of-work';

/** Things to be done later, set and cancelled in the transaction that causes them. One timer per kind and ref. */
export interface Timers {
  /** For a ref that is new in this transaction: travels with the other new timers in one request. */
  start(kind: string, ref: string, dueAt: At): void;
  /** Sets or moves the timer, whether or not there was one. */
  set(kind: string, ref: string, dueAt: At): void;
  /** Takes it away; nothing happens where there is none. */
  cancel(kind: string, ref: string): void;
}

export function timerId(kind: string, ref: string): string {
  return `${kind}:${ref}`;
}

/** Timers kept in a unit of work. */
export function timersIn(tx: UnitOfWork, now: At): Timers {
  return {
    start: (kind, ref, dueAt) => tx.insert('timers', timerRecord(kind, ref, dueAt, now)),
    set: (kind, ref, dueAt) => tx.put('timers', timerRecord(kind, ref, dueAt, now)),
    cancel: (kind, ref) => tx.remove('timers', timerId(kind, ref)),
  };
}

export function timerRecord(kind: string, ref: string, dueAt: At, now: At): TimerRecord {
  return { _id: timerId(kind, ref), kind, ref, dueAt, wakeAt: dueAt, tries: 0, setAt: now };
}
