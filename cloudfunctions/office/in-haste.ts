import { startPromise } from '@domain/matter/next-promise';
import type { Matter } from '@domain/matter/matter';
import type { At } from '@domain/time/types';
import { hoursOf, type Reference } from './reference';

/** What has become urgent is promised sooner; a promise is never put off by it. */
export function inHaste(matter: Matter, wasUrgent: boolean, reference: Reference, now: At): Matter {
  const { promise } = matter;
  if (wasUrgent || !matter.triage.urgent || !promise) return matter;
  const rules = { now, hours: hoursOf(reference, matter.stationId), limits: reference.limits };
  const urgent = startPromise(matter, promise.id, rules, promise.turn);
  if (urgent.dueAt >= promise.dueAt) return matter;
  return {
    ...matter,
    promise: { ...promise, dueAt: urgent.dueAt, basis: urgent.basis },
    ...(promise.id === 'appointment' && { appointBy: urgent.dueAt }),
  };
}
