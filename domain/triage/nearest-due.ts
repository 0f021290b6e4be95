import type { Clock } from '../law/clocks/clock';
import { nearestLimit } from '../law/clocks/matter-clocks';
import type { TriageInput } from './types';

type Facts = NonNullable<TriageInput['facts']>;

/** What is known of a matter's limits: the day the worker named, or an earlier one that follows from its clocks. */
export function withNearestDue(facts: Facts | undefined, clocks: readonly Clock[]): Facts {
  const limit = nearestLimit(clocks);
  const told = facts?.dueDay;
  if (limit === undefined || (told !== undefined && told <= limit.safeDay)) return { ...facts };
  return { ...facts, dueDay: limit.safeDay, dueFor: limit.what };
}
