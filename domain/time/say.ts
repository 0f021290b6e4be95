import { dayOf, timeOf } from './china';
import { daysBetween, partsOf, weekday } from './days';
import type { At, Day } from './types';
import { HOUR, MINUTE } from './units';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** '周一' … '周日'. */
export function sayWeekday(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

/** '11月27日（周五）'; with the year in front when it is not the year of `today`. */
export function sayDay(day: Day, today: Day): string {
  const { year, month, date } = partsOf(day);
  const yearText = year === partsOf(today).year ? '' : `${year}年`;
  return `${yearText}${month}月${date}日（${sayWeekday(day)}）`;
}

/** '今天', '明天（周一）', '昨天', otherwise the date: the way a person names a day. */
export function sayNearDay(day: Day, today: Day): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return '今天';
  if (distance === 1) return `明天（${sayWeekday(day)}）`;
  if (distance === -1) return '昨天';
  return sayDay(day, today);
}

/** '8:30': a clock time without the leading zero. */
export function sayTime(time: string): string {
  return time.replace(/^0(?=\d:)/, '');
}

/** '今天 16:40' or '11月27日（周五）17:30'. */
export function sayMoment(at: At, now: At): string {
  const day = sayNearDay(dayOf(at), dayOf(now));
  // The last minute of a day is how a period "until 24:00" is kept; people read it as the day itself.
  const time = timeOf(at) === '23:59' ? '24:00' : sayTime(timeOf(at));
  return day.endsWith('）') ? `${day}${time}` : `${day} ${time}`;
}

/** '还剩 1 小时 52 分', '还剩 23 天', '已超过 2 小时', from `now` to `at`; under a minute counts as a minute. */
export function sayLeft(at: At, now: At): string {
  const distance = at - now;
  const word = distance >= 0 ? '还剩' : '已超过';
  return `${word} ${sayLength(Math.abs(distance))}`;
}

/** A length of time in the two largest useful units: days from 48 hours, else hours and minutes. */
export function sayLength(ms: number): string {
  if (ms >= 48 * HOUR) return `${Math.floor(ms / (24 * HOUR))} 天`;
  const minutes = Math.max(1, Math.floor(ms / MINUTE));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} 分钟`;
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`;
}
