import type { Day } from './types';

/** From 0001-01-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_162;

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
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
  if (year < 1000 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) {
    return null;
  }
  return daysBeforeMonth(year, month) + date - 1;
}

/** The day with this number, 0 for 1970-01-01. Throws RangeError outside the years 1000 to 9999. */
export function dayFromSerial(serial: number): Day {
  // A guess by the mean length of a year is at most one year off.
  let year = 1970 + Math.floor(serial / 365.2425);
  if (daysBeforeMonth(year, 1) > serial) year -= 1;
  else if (daysBeforeMonth(year + 1, 1) <= serial) year += 1;
  let month = 12;
  while (month > 1 && daysBeforeMonth(year, month) > serial) month -= 1;
  return write(year, month, serial - daysBeforeMonth(year, month) + 1);
}

/** Days from 1970-01-01 to the first of a month, by the Gregorian rule of leap years. */
function daysBeforeMonth(year: number, month: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays - DAYS_BEFORE_1970;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
}

function write(year: number, month: number, date: number): Day {
  if (!(year >= 1000 && year <= 9999)) throw new RangeError('a day outside the years 1000 to 9999');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
