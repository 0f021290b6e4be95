import { addDays, addYears } from '../../time/days';
import type { Day } from '../../time/types';
import { monthsOn } from './service';

export interface DoubleWageDays {
  hired: Day;
  /** The day a written contract was signed. */
  signed: Day | null;
  /** The last day of work. */
  left: Day | null;
  /** The day arbitration is asked for. */
  claimed: Day | null;
  limitation: LimitationMode;
  /** Still at work without a contract: what is due up to this day. */
  until?: Day;
}

/** How the year of limitation is counted back; the law leaves it open. */
export type LimitationMode = 'none' | 'daily' | 'integral' | 'monthly';

/** From and to, both included. */
export interface Window {
  from: Day;
  to: Day;
}

/** Months twice the wage can be due for at most. 劳动合同法实施条例 6, 7. */
export const MOST_MONTHS = 11;

/** The day an unsigned contract is taken for open-ended. 劳动合同法 14(3). */
export function yearFull(hired: Day): Day {
  return monthsOn(hired, 12);
}

/** The days for which twice the wage is due, null when there are none. 劳动合同法 82(1), 实施条例 6–7. */
export function liabilityWindow({ hired, signed, left, until }: DoubleWageDays): Window | null {
  const from = monthsOn(hired, 1);
  const ends = [addDays(yearFull(hired), -1)];
  if (signed !== null) ends.push(addDays(signed, -1));
  if (left !== null) ends.push(left);
  if (until !== undefined) ends.push(until);
  const to = ends.reduce((first, day) => (day < first ? day : first));
  return to < from ? null : { from, to };
}

/** The part of the window that is still in time, null when nothing is. 劳动争议调解仲裁法 27(1). */
export function inTime(window: Window, days: DoubleWageDays): Window | null {
  return inTimeFrom(window, days, integralStart(window, days));
}

/** As `inTime`, where the whole window's one year would run from `ended`. */
export function inTimeFrom(
  window: Window,
  { claimed, limitation }: Pick<DoubleWageDays, 'claimed' | 'limitation'>,
  ended: Day,
): Window | null {
  if (claimed === null || limitation === 'none') return window;
  if (limitation === 'integral') return claimed <= addYears(ended, 1) ? window : null;
  const from =
    limitation === 'monthly' ? firstMonthInTime(window, claimed) : firstDayInTime(window, claimed);
  return from > window.to ? null : { from, to: window.to };
}

/** The year runs from signing, from the day one year was full, or from an earlier leaving. */
export function integralStart(
  { to }: Window,
  { hired, signed, left }: Pick<DoubleWageDays, 'hired' | 'signed' | 'left'>,
): Day {
  const full = yearFull(hired);
  const ended = signed !== null && signed < full ? signed : full;
  return left !== null && addDays(left, 1) < ended ? left : addDays(to, 1);
}

/** Each day has its own year: the first day whose last day to ask is not past. */
function firstDayInTime({ from }: Window, claimed: Day): Day {
  const back = monthsOn(claimed, -12);
  return back > from ? back : from;
}

/** Each month of the window has its own year, from its last day. */
function firstMonthInTime({ from, to }: Window, claimed: Day): Day {
  for (let month = 0; ; month += 1) {
    const [first, next] = [monthsOn(from, month), monthsOn(from, month + 1)];
    if (first > to) return first;
    if (claimed <= addYears(addDays(next, -1), 1)) return first;
  }
}
