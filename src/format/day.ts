import { dayOf, timeOf } from '@domain/time/china';
import { daysBetween, partsOf } from '@domain/time/days';
import { sayTime } from '@domain/time/say';
import type { At, Day } from '@domain/time/types';

// Full names of days and lengths of time are in `@domain/time/say`; here are the short ones that lists need.

/** "11月27日", with the year when it is not this one: a day in a list. */
export function sayShortDay(day: Day, now: At): string {
  const { year, month, date } = partsOf(day);
  return `${partsOf(dayOf(now)).year === year ? '' : `${year}年`}${month}月${date}日`;
}

/** When something happened, for a timeline: "今天 10:20", "昨天", "11月20日". */
export function sayWhen(at: At, now: At): string {
  const day = dayOf(at);
  const distance = daysBetween(dayOf(now), day);
  if (distance === 0) return `今天 ${sayTime(timeOf(at))}`;
  return distance === -1 ? '昨天' : sayShortDay(day, now);
}

/** How many days until the end of a day: "还剩 23 天", "就是今天", "已过 2 天". */
export function sayDaysLeft(last: Day, now: At): string {
  const days = daysBetween(dayOf(now), last);
  if (days === 0) return '就是今天';
  return days > 0 ? `还剩 ${days} 天` : `已过 ${-days} 天`;
}
