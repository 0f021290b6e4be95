import { addDays, addMonths, daysBetween, partsOf } from '../../time/days';
import type { Day } from '../../time/types';

/** A length of service: whole months, and days beyond them. */
export interface Service {
  months: number;
  days: number;
}

/**
 * The same date `count` months later, on which that many months are full; a month without the date gives the first of
 * the next one. A period *ends* on a month's last day instead (民法典 202): that is `addMonths`.
 */
export function monthsOn(day: Day, count: number): Day {
  const same = addMonths(day, count);
  return partsOf(same).date === partsOf(day).date ? same : addDays(same, 1);
}

/** The length from the first to the last day, both counted; a day before `first` gives nothing. */
export function serviceOf(first: Day, last: Day): Service {
  const after = addDays(last, 1);
  if (after <= first) return { months: 0, days: 0 };
  const [from, to] = [partsOf(first), partsOf(after)];
  let months = (to.year - from.year) * 12 + to.month - from.month;
  while (monthsOn(first, months) > after) months -= 1;
  return { months, days: daysBetween(monthsOn(first, months), after) };
}

/** '2 年 6 个月', '13 天'; nothing left out but zeros. */
export function sayService({ months, days }: Service): string {
  const parts = [
    [Math.floor(months / 12), '年'],
    [months % 12, '个月'],
    [days, '天'],
  ].filter(([count]) => count !== 0);
  return parts.length === 0 ? '0 天' : parts.map(([count, word]) => `${count} ${word}`).join(' ');
}

/** Years that 经济补偿 is paid for: a full year 1, six months or more 1, less a half. 劳动合同法 47(1). */
export function severanceYears({ months, days }: Service): number {
  const rest = months % 12;
  const part = rest >= 6 ? 1 : rest > 0 || days > 0 ? 0.5 : 0;
  return Math.floor(months / 12) + part;
}

/** Years before 2008 by the old rule: a full year 1, any part of one 1. 劳部发〔1994〕481号. */
export function oldSeveranceYears({ months, days }: Service): number {
  return Math.floor(months / 12) + (months % 12 > 0 || days > 0 ? 1 : 0);
}
