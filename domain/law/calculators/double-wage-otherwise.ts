import Big from 'big.js';
import { addDays, daysInMonth, partsOf } from '../../time/days';
import { type WorkingCalendar, workingDaysBetween } from '../calendar';
import type { DoubleWageInput, DoubleWageOutcome } from './double-wage';
import { type Counted, countMonths, worth } from './double-wage-count';
import {
  inTime,
  type LimitationMode,
  liabilityWindow,
  MOST_MONTHS,
  type Window,
  yearFull,
} from './double-wage-window';
import { yuan } from './figures';
import { PAID_DAYS } from './overtime';

interface Other {
  when: string;
  outcome: DoubleWageOutcome;
}

/** What other readings of the law give: of the limitation, of the part month, of a year that began on a 29th to 31st. */
export function otherReadings(
  input: DoubleWageInput,
  own: DoubleWageOutcome,
  window: Window | null,
  calendar: WorkingCalendar,
): Other[] {
  const counted = window && countMonths(window, calendar);
  return [
    ...otherLimits(input, own, calendar),
    ...(counted ? otherParts(input, own, counted, calendar) : []),
    ...(window && counted ? wholeYear(input, own, { ...window, ...counted }) : []),
  ];
}

/** What other ways of counting the part month give. */
export function otherParts(
  input: Pick<DoubleWageInput, 'monthlyWage'>,
  own: DoubleWageOutcome,
  counted: Counted,
  calendar: WorkingCalendar,
): Other[] {
  return [...otherPart(input, own, counted, calendar), ...atMostAMonth(input, own, counted)];
}

/** What the other ways of counting the limitation give. */
function otherLimits(
  input: DoubleWageInput,
  own: DoubleWageOutcome,
  calendar: WorkingCalendar,
): Other[] {
  if (input.claimed === null || input.limitation === 'none') return [];
  return (['daily', 'integral', 'monthly'] as const)
    .filter((mode) => mode !== input.limitation)
    .map((limitation) => ({
      when: OTHER_MODES[limitation],
      outcome: doubleWageAmount({ ...input, limitation }, own, calendar),
    }))
    .filter(({ outcome }) => outcome.amount !== own.amount);
}

/** The ways of counting, as what would be elsewhere. */
export const OTHER_MODES: Readonly<Record<Exclude<LimitationMode, 'none'>, string>> = {
  daily: '当地按逐日算时效',
  integral: '当地按整体算时效',
  monthly: '当地按逐月算时效',
};

function doubleWageAmount(
  input: DoubleWageInput,
  own: DoubleWageOutcome,
  calendar: WorkingCalendar,
): DoubleWageOutcome {
  const window = liabilityWindow(input);
  const counted = window && inTime(window, input);
  return {
    ...own,
    amount: yuan(counted ? worth(input.monthlyWage, countMonths(counted, calendar)) : new Big(0)),
  };
}

/** The part month by the working days of each calendar month instead of 21.75. */
function otherPart(
  { monthlyWage }: Pick<DoubleWageInput, 'monthlyWage'>,
  own: DoubleWageOutcome,
  { months, rest }: Counted,
  calendar: WorkingCalendar,
): Other[] {
  if (rest === null) return [];
  const wage = new Big(monthlyWage);
  const part = calendarMonths(rest).reduce((sum, { inside, whole }) => {
    const due = workingDaysBetween(addDays(whole.from, -1), whole.to, calendar).count;
    const worked = workingDaysBetween(addDays(inside.from, -1), inside.to, calendar).count;
    return due === 0 ? sum : sum.plus(wage.times(worked).div(due));
  }, new Big(0));
  const amount = yuan(wage.times(months).plus(part));
  return amount === own.amount
    ? []
    : [{ when: '零头按当月应出勤的天数折算', outcome: { ...own, amount } }];
}

function calendarMonths({ from, to }: Window): { inside: Window; whole: Window }[] {
  const found: { inside: Window; whole: Window }[] = [];
  for (let first = from; first <= to; ) {
    const { year, month, date } = partsOf(first);
    const start = addDays(first, 1 - date);
    const end = addDays(start, daysInMonth(year, month) - 1);
    found.push({
      inside: { from: first, to: end < to ? end : to },
      whole: { from: start, to: end },
    });
    first = addDays(end, 1);
  }
  return found;
}

/** A part month of 22 or 23 working days is worth more than a whole one by 21.75. */
function atMostAMonth(
  { monthlyWage }: Pick<DoubleWageInput, 'monthlyWage'>,
  own: DoubleWageOutcome,
  { months, workdays }: Counted,
): Other[] {
  if (new Big(workdays).lte(PAID_DAYS)) return [];
  const amount = yuan(new Big(monthlyWage).times(months + 1));
  return [{ when: '零头不超过一个整月的工资', outcome: { ...own, amount } }];
}

/** Hired on a day that the next month lacks: the window begins later, but the year still has eleven months of it. */
function wholeYear(
  { hired, monthlyWage }: DoubleWageInput,
  own: DoubleWageOutcome,
  { from, to, months }: Window & Counted,
): Other[] {
  if (months === MOST_MONTHS || from !== own.from || to !== addDays(yearFull(hired), -1)) return [];
  const amount = yuan(new Big(monthlyWage).times(MOST_MONTHS));
  return [{ when: '满一年没签的，整算十一个月', outcome: { ...own, amount } }];
}
