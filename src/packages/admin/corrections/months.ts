import { dayOf } from '@domain/time/china';
import { addMonths, partsOf } from '@domain/time/days';
import type { At } from '@domain/time/types';

/** The months that can be looked at, this one first. */
export function lastMonths(now: At, count = 12): { value: string; label: string }[] {
  const first = `${dayOf(now).slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, back) => {
    const day = addMonths(first, -back);
    const { year, month } = partsOf(day);
    return { value: day.slice(0, 7), label: `${year}年${month}月` };
  });
}
