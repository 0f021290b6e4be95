import type { Clock } from '../law/clocks/clock';
import { nearestLimit } from '../law/clocks/matter-clocks';
import type { CountedLimit, TriageInput } from './types';

type Facts = NonNullable<TriageInput['facts']>;

/** The limit of the worker's own that runs out first, as triage reads it; undefined when none runs. */
export function countedLimit(clocks: readonly Clock[]): CountedLimit | undefined {
  const nearest = nearestLimit(clocks);
  return nearest && { what: nearest.what, day: nearest.safeDay };
}

/** What was told together with what follows from the clocks. A day he named that only repeats theirs is theirs. */
export function withNearestDue(facts: Facts | undefined, clocks: readonly Clock[]): Facts {
  const limit = countedLimit(clocks);
  if (limit === undefined) return { ...facts };
  const { dueDay, ...told } = facts ?? {};
  return { ...told, limit, ...(dueDay !== undefined && dueDay !== limit.day && { dueDay }) };
}
