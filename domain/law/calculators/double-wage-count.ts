import Big from 'big.js';
import type { Yuan } from '../../money';
import { addDays } from '../../time/days';
import { type WorkingCalendar, workingDaysBetween } from '../calendar';
import type { Window } from './double-wage-window';
import { PAID_DAYS } from './overtime';
import { monthsOn, serviceOf } from './service';

/** Whole months from the window's first day, and the working days left over. */
export interface Counted {
  months: number;
  rest: Window | null;
  workdays: number;
  known: boolean;
}

/** A window as months of wage: the rest of a month by its working days (司法解释(二) 6). */
export function countMonths({ from, to }: Window, calendar: WorkingCalendar): Counted {
  const { months, days } = serviceOf(from, to);
  if (days === 0) return { months, rest: null, workdays: 0, known: true };
  const rest = { from: monthsOn(from, months), to };
  const { count, known } = workingDaysBetween(addDays(rest.from, -1), to, calendar);
  return { months, rest, workdays: count, known };
}

/** What so much time is worth, unrounded. */
export function worth(monthlyWage: Yuan, { months, workdays }: Counted): Big {
  // one division at the very end, so that nothing is rounded on the way
  return new Big(monthlyWage).times(new Big(PAID_DAYS).times(months).plus(workdays)).div(PAID_DAYS);
}
