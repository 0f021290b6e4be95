import { addDays } from '../../time/days';
import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import type { Assumption, Step } from '../result';
import { doubtOf } from '../rule';
import { ruleOf } from '../rules';
import { type Clock, clockOn } from './clock';
import { type PaperId, PAPERS } from './papers';
import { deadline, type Period, sayPeriod } from './period';
import { PERIOD_IDS, PERIODS, type PeriodId } from './period-table';
import type { PeriodRow } from './periods/period-row';

/** A paper received or a step taken, and its day. */
export interface PaperFact {
  paper: PaperId;
  day: Day;
}

/** The clocks a paper or step starts, as they stand today; none for one that starts no period. */
export function periodClocks(
  { paper, day }: PaperFact,
  today: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
  lengths: LocalLengths = {},
): Clock[] {
  return PERIOD_IDS.filter((id) => PERIODS[id].from === paper).map((id) =>
    periodClock(id, day, today, calendar, lengths[id]),
  );
}

/** Lengths that a place has set itself, by period. */
export type LocalLengths = Readonly<Partial<Record<PeriodId, Period>>>;

/** One period of the table, run from a day. Throws RangeError for an impossible day. */
export function periodClock(
  id: PeriodId,
  day: Day,
  today: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
  length?: Period,
): Clock {
  const row: PeriodRow = length === undefined ? PERIODS[id] : { ...PERIODS[id], period: length };
  const { known, ...counted } = row.before ? back(row, day, calendar) : on(row, day, calendar);
  const assumptions = length === undefined ? doubtsOf(row) : [localLength(length, row)];
  const draft = { id, ...pick(row), ...counted, assumptions };
  const clock = clockOn(today, draft, calendar);
  return known ? clock : { ...clock, warning: 'CALENDAR_UNKNOWN' };
}

function pick({ what, who, kind, rule, doNow, afterwards, fixed }: PeriodRow) {
  return { what, who, kind, rule, doNow, afterwards, ...(fixed && { fixed }) };
}

interface Counted {
  safeDay: Day;
  steps: readonly Step[];
  known: boolean;
}

function on(row: PeriodRow, day: Day, calendar: WorkingCalendar): Counted {
  if (row.period.length === 0) {
    return {
      safeDay: day,
      known: true,
      steps: [{ say: '就是这一天', value: day, rule: row.rule }],
    };
  }
  const { outcome, steps } = deadline({ triggerDay: day, ...row.period }, calendar);
  const [, ...counting] = steps;
  return {
    safeDay: outcome.nominal,
    steps: [{ say: `${day} ${PAPERS[row.from].label}，当天不算`, rule: 'CT-01' }, ...counting],
    known: row.period.unit !== 'workday' || outcome.rolled !== null,
  };
}

/** The day that many working days before: a request must be there by then. */
function back(row: PeriodRow, day: Day, calendar: WorkingCalendar): Counted {
  let [safeDay, known] = [day, true];
  for (let left = row.period.length; left > 0; ) {
    safeDay = addDays(safeDay, -1);
    const kind = calendar(safeDay);
    known = known && kind.known;
    if (kind.working && (kind.known || !FIXED_HOLIDAYS.includes(safeDay.slice(5)))) left -= 1;
  }
  const say = `从 ${day} 往前数 ${sayPeriod(row.period)}，当天不算`;
  return { safeDay, known, steps: [{ say, value: safeDay, rule: row.rule }] };
}

/**
 * Holidays of the law itself that keep their date, known days off without any notice: counting back, the earlier day is
 * the safe one.
 */
const FIXED_HOLIDAYS: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

function localLength(length: Period, { rule }: PeriodRow): Assumption {
  return { say: `按当地录入的 ${sayPeriod(length)} 算。`, confidence: 'V2', rule };
}

function doubtsOf(row: PeriodRow): Assumption[] {
  const { confidence = ruleOf(row.rule).confidence, rule } = row;
  const doubt = doubtOf(confidence);
  return doubt === undefined ? [] : [{ say: doubt, confidence, rule }];
}
