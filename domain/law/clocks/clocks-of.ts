import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import { claimClocks } from './claim-clocks';
import type { Clock, ClockState } from './clock';
import type { ClockFacts } from './clock-facts';
import { inspectionClock } from './inspection-clock';
import { type LocalLengths, periodClocks } from './period-clocks';

/**
 * Every limit of time that follows from what a worker tells, the most urgent first: one for each claim, one for each
 * paper or step, with what to do now. The worker's own come before what others owe him.
 */
export function clocksOf(
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Clock[] {
  const claims = [...new Set(facts.claims)];
  return [
    ...claims.flatMap((claim) => claimClocks(claim, facts, today, calendar)),
    ...inspectionClock(facts, today, calendar),
    ...(facts.papers ?? []).flatMap((paper) =>
      periodClocks(paper, today, calendar, lengthsOf(facts)),
    ),
    ...justLeft(facts, today, calendar),
  ].sort(byUrgency);
}

/** Whether the worker himself has fewer than seven days left for something: aid first, papers later. 法律援助法 44. */
export function urgentByClock(clocks: readonly Clock[]): boolean {
  return clocks.some(({ kind, state }) => kind === 'act' && state === 'under 7 days');
}

/** The fewest days the worker has left for anything, null when nothing of his runs out. */
export function shortestLeft(clocks: readonly Clock[]): number | null {
  const left = clocks.flatMap(({ kind, state, daysLeft }) =>
    kind === 'act' && state !== 'passed' && daysLeft !== null ? [Math.max(0, daysLeft)] : [],
  );
  return left.length === 0 ? null : Math.min(...left);
}

/** How long the union has to decide is for the place to say. */
function lengthsOf({ unionReview }: ClockFacts): LocalLengths {
  return unionReview === undefined ? {} : { 'union-decision': unionReview };
}

/** What an employer owes somebody who has just left, while it is not yet overdue. */
function justLeft(facts: ClockFacts, today: Day, calendar: WorkingCalendar): Clock[] {
  if (facts.endedOn === undefined) return [];
  if (facts.papers?.some(({ paper }) => paper === 'ended')) return [];
  return periodClocks({ paper: 'ended', day: facts.endedOn }, today, calendar).filter(
    ({ state }) => state !== 'passed',
  );
}

const ORDER: Readonly<Record<ClockState, number>> = {
  'under 7 days': 0,
  running: 1,
  passed: 2,
  'no limit': 3,
};

function byUrgency(left: Clock, right: Clock): number {
  const own = (clock: Clock) => (clock.kind === 'act' ? 0 : 1);
  return (
    ORDER[left.state] - ORDER[right.state] ||
    own(left) - own(right) ||
    Math.abs(left.daysLeft ?? 0) - Math.abs(right.daysLeft ?? 0) ||
    (left.id < right.id ? -1 : 1)
  );
}
