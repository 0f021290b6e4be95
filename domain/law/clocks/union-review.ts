import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import { parameterAt, type ParameterEntry } from '../parameters/lookup';
import type { ParameterId } from '../parameters/parameter';
import { lastDay, type Period, type PeriodUnit } from './period';

const KEPT_AS: readonly [ParameterId, PeriodUnit][] = [
  ['aidReviewDays', 'day'],
  ['aidReviewWorkdays', 'workday'],
];

/**
 * How long the union of a place may take to decide on legal aid, as the place has set it: natural or working days, of
 * both the one that ends first for papers complete on `from`. Undefined when none is on record: seven days are taken.
 */
export function unionReviewAt(
  entries: readonly ParameterEntry[],
  region: string,
  from: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Period | undefined {
  const set = KEPT_AS.flatMap(([parameter, unit]) => {
    const entry = parameterAt(entries, { parameter, region, on: from });
    return entry === undefined ? [] : [{ length: Number(entry.value), unit }];
  });
  const endOf = (period: Period) => lastDay({ triggerDay: from, ...period }, calendar).nominal;
  return set.reduce<Period | undefined>(
    (first, period) => (first === undefined || endOf(period) < endOf(first) ? period : first),
    undefined,
  );
}
