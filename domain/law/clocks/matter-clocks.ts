import type { Stage } from '../../matter/matter';
import { dayOf } from '../../time/china';
import { addDays } from '../../time/days';
import type { At, Day } from '../../time/types';
import type { Typed } from '../fields';
import { type Clock, SHORT_OF_DAYS } from './clock';
import type { ClockFacts } from './clock-facts';
import { clocksOf } from './clocks-of';
import { readClockFacts } from './read-clock-facts';

/** What a matter knows of time: what was told of its days, and how far its case has come. */
export interface MatterTime {
  /** As typed into the fields of limits. */
  clockFacts?: Typed;
  stage?: Stage;
  stageSince?: At;
}

/** Stages in which arbitration has been asked for. */
const ASKED_FOR: readonly Stage[] = ['arbitration', 'litigation', 'enforcement'];

/** The limits of a matter as they stand today, the most urgent first; none while nothing of its days was told. */
export function matterClocks(matter: MatterTime, today: Day): Clock[] {
  const facts = matterFacts(matter, today);
  return facts === null ? [] : clocksOf(facts, today);
}

/** What was told of the days, with what the office has done since; null where nothing readable was told. */
function matterFacts({ clockFacts, stage, stageSince }: MatterTime, today: Day): ClockFacts | null {
  if (clockFacts === undefined) return null;
  const read = readClockFacts(clockFacts, today);
  if (!read.ok) return null;
  const { papers = [] } = read.facts;
  const told = papers.some(({ paper }) => paper.startsWith('arbitration-'));
  if (told || stage === undefined || !ASKED_FOR.includes(stage)) return read.facts;
  // the office asked for arbitration itself: the year stands still. 劳动争议调解仲裁法 27(2)
  const day = stageSince === undefined ? today : dayOf(stageSince);
  return { ...read.facts, papers: [...papers, { paper: 'arbitration-applied', day }] };
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
