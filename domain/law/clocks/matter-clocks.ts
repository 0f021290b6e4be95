import { addDays } from '../../time/days';
import type { Day } from '../../time/types';
import type { Typed } from '../fields';
import { type Clock, SHORT_OF_DAYS } from './clock';
import { clocksOf } from './clocks-of';
import { readClockFacts } from './read-clock-facts';

/** What a matter knows of its days, as typed into the fields of limits. */
export interface MatterTime {
  clockFacts?: Typed;
}

/**
 * The limits of a matter as they stand today, the most urgent first; none while nothing readable was told. That its case
 * has come to arbitration stops no limit: only the day on which it was asked for, once somebody has written it down.
 */
export function matterClocks({ clockFacts }: MatterTime, today: Day): Clock[] {
  if (clockFacts === undefined) return [];
  const read = readClockFacts(clockFacts, today);
  return read.ok ? clocksOf(read.facts, today) : [];
}

/** The worker's own limit that runs out first, among those not over; undefined when none runs. */
export function nearestLimit(clocks: readonly Clock[]): (Clock & { safeDay: Day }) | undefined {
  return clocks.filter(isRunning).sort((a, b) => (a.safeDay < b.safeDay ? -1 : 1))[0];
}

/** The next day after `today` on which another of the worker's own limits comes below seven days; null when none will. */
export function nextShortDay(clocks: readonly Clock[], today: Day): Day | null {
  const days = clocks
    .filter(isRunning)
    .map(({ safeDay }) => addDays(safeDay, 1 - SHORT_OF_DAYS))
    .filter((day) => day > today)
    .sort();
  return days[0] ?? null;
}

function isRunning(clock: Clock): clock is Clock & { safeDay: Day } {
  return clock.kind === 'act' && clock.safeDay !== null && clock.state !== 'passed';
}
