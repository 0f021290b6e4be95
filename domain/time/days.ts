import type { Day } from './types';
import { DAY } from './units';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the text is a real calendar day written 'YYYY-MM-DD' (no 31 April, no 29 February in a common year). */
export function isDay(text: string): text is Day {
  return serialOrNull(text) !== null;
}

/** The day `count` natural days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromSerial(serialOf(day) + count);
}

/** The corresponding day `count` months later; a month without it gives its last day. 民法典 202. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return write(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** The corresponding day `count` years later; 29 February gives 28 February in a common year. 民法典 202. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serialOf(to) - serialOf(from);
}

/** The weekday, 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): Weekday {
  const days: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];
  const serial = serialOf(day);
  // 1970-01-01, serial 0, was a Thursday.
  return days[((serial % 7) + 7) % 7] ?? 4;
}

/** The year, month (1–12) and day of the month. Throws RangeError for an impossible day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  serialOf(day);
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

/** How many days a month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day's number, 0 for 1970-01-01. Throws RangeError for an impossible day. */
export function serialOf(day: Day): number {
  const serial = serialOrNull(day);
  if (serial === null) throw new RangeError(`not a calendar day: ${day}`);
  return serial;
}

function serialOrNull(text: string): number | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  // Date.UTC reads years under 100 as 19xx; nobody's papers are older than this anyway.
  if (year < 1000 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return null;
  return Date.UTC(year, month - 1, date) / DAY;
}

/** The day with this number, 0 for 1970-01-01. */
export function dayFromSerial(serial: number): Day {
  const date = new Date(serial * DAY);
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function write(year: number, month: number, date: number): Day {
  if (!(year >= 1000 && year <= 9999)) throw new RangeError('a day outside the years 1000 to 9999');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
