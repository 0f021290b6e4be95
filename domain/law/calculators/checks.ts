import Big from 'big.js';
import type { Yuan } from '../../money';
import { addYears } from '../../time/days';
import type { Day } from '../../time/types';
import { futureDay } from '../fields';

/** From here on a wage is a slip of the finger. */
const MOST_WAGE = '100000000';
/** Below this a monthly wage is most likely a day's. */
const LEAST_MONTHLY_WAGE = '500';
/** Nobody now at work began before. */
const FIRST_DAY = '1950-01-01';

/** A sum no worker is owed. */
export function sumError(sum: Yuan): string | undefined {
  return new Big(sum).gte(MOST_WAGE) ? '不会有这么多钱，请看一下是不是多打了几个 0。' : undefined;
}

/** A monthly wage nobody has. */
export function wageError(wage: Yuan | null): string | undefined {
  return wage !== null && new Big(wage).gte(MOST_WAGE)
    ? '一个月的工资不会有这么多，请看一下是不是多打了几个 0。'
    : undefined;
}

/** A monthly wage so low that it may be a day's. */
export function wageDoubt(wage: Yuan | null): string | undefined {
  return wage !== null && new Big(wage).lt(LEAST_MONTHLY_WAGE)
    ? '一个月不到 500 元？如果这是日工资，请乘以 21.75 换成月工资再填。'
    : undefined;
}

/** A day that cannot have been: not yet come, or before anybody's time. */
export function pastDayError(day: Day | null, today: Day): string | undefined {
  if (day === null) return undefined;
  return tooEarly(day) ?? futureDay(day, today);
}

/** A day so early that it is a slip. */
export function tooEarly(day: Day): string | undefined {
  return day < FIRST_DAY ? '年份太早了，请看一下。' : undefined;
}

/** Somebody told to go next month may ask today; a day further off than a year is a slip. */
export function farAhead(day: Day | null, today: Day): string | undefined {
  return day !== null && day > addYears(today, 1) ? '这一天离现在太远，请看一下年份。' : undefined;
}

/** The later of two days lies before the earlier. */
export function orderError(
  first: Day | null,
  then: Day | null,
  sentence: string,
): string | undefined {
  return first !== null && then !== null && then < first ? sentence : undefined;
}
