import type { Day } from '../../time/types';
import type { LimitationMode } from '../calculators/double-wage-window';
import type { ClaimId } from '../claim-kinds';
import type { LimitationEvent, Pause } from './limitation';
import type { Period } from './period';
import type { PaperFact } from './period-clocks';

/** How the limitation of the second wage is counted where one is. */
export type DoubleWageMode = Exclude<LimitationMode, 'none'>;

/** From when the year for untaken leave runs. */
export type AnnualLeaveMode = 'year-end' | 'next-year-end';

/** What a worker can tell about his matter, as far as time is concerned. */
export interface ClockFacts {
  claims: readonly ClaimId[];
  stillEmployed: boolean;
  /** The last day of work; absent while still employed. */
  endedOn?: Day;
  /** The day the worker knew of what was done to him. */
  knownOn?: Day;
  hiredOn?: Day;
  /** The day a written contract was signed; absent: none was. */
  signedOn?: Day;
  /** The year whose leave was not taken; absent: the year of leaving, or the last one that is over. */
  leaveYear?: number;
  /** The day of the accident, or of the diagnosis of an occupational disease. */
  accidentOn?: Day;
  /** Whatever may have started the year again. */
  events?: readonly LimitationEvent[];
  /** When the time stood still. */
  pauses?: readonly Pause[];
  /** Papers received and steps taken. */
  papers?: readonly PaperFact[];
  /** As the place counts; `daily` when not on record, the safe way. */
  doubleWageMode?: DoubleWageMode;
  /** As the place counts; `year-end` when not on record, the safe way. */
  annualLeaveMode?: AnnualLeaveMode;
  /** How long the union may take to decide on aid, as the place has set it; seven days when not on record. */
  unionReview?: Period;
}

/** Whether arbitration has been asked for and not withdrawn: then the limitation no longer runs for what was asked. */
export function inArbitration({ papers = [], events = [] }: ClockFacts): boolean {
  const asked = papers.filter(
    ({ paper }) => paper === 'arbitration-applied' || paper === 'arbitration-accepted',
  );
  const withdrawn = events.filter(({ kind }) => kind === 'arbitration-withdrawn');
  return asked.some(({ day }) => withdrawn.every((event) => event.day < day));
}
