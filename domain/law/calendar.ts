import { getDayDetail } from 'chinese-days';
import { addDays, partsOf, weekday } from '../time/days';
import type { Day } from '../time/types';

/** What kind of day it is. `known` is false when that year's holiday notice is not at hand: then Monday to Friday is taken. */
export interface DayKind {
  working: boolean;
  known: boolean;
  /** The name of a public holiday ('国庆节'), or of the one a make-up day belongs to. */
  holiday?: string;
}

/** Answers for any day whether people work on it. */
export type WorkingCalendar = (day: Day) => DayKind;

/** China's working calendar from the published notices (国务院办公厅放假安排). */
export const CHINA_CALENDAR: WorkingCalendar = (day) => {
  if (!isPublished(partsOf(day).year)) return { working: weekday(day) <= 5, known: false };
  const entry = noticeEntry(day);
  return entry
    ? { working: entry.working, known: true, holiday: entry.holiday }
    : { working: weekday(day) <= 5, known: true };
};

/** The day itself when people work on it, else the first working day after it (民法典 203); bounded to 60 days. */
export function workingDayFrom(
  day: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): { day: Day; known: boolean } {
  let known = true;
  for (let step = 0; step <= 60; step += 1) {
    const candidate = addDays(day, step);
    const kind = calendar(candidate);
    known = known && kind.known;
    if (kind.working) return { day: candidate, known };
  }
  throw new RangeError('no working day within 60 days');
}

/** The `count`-th working day after `day`, which itself is not counted (民法典 201). */
export function workingDaysAfter(
  day: Day,
  count: number,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): { day: Day; known: boolean } {
  if (!Number.isInteger(count) || count < 0 || count > 1000) {
    throw new RangeError('working days to add must be a whole number from 0 to 1000');
  }
  let current = day;
  let known = true;
  for (let left = count; left > 0; left -= 1) {
    const next = workingDayFrom(addDays(current, 1), calendar);
    current = next.day;
    known = known && next.known;
  }
  return { day: current, known };
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. At most some 3,000 days apart. */
export function workingDaysBetween(
  from: Day,
  to: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): { count: number; known: boolean } {
  let count = 0;
  let known = true;
  for (let day = addDays(from, 1), steps = 0; day <= to; day = addDays(day, 1), steps += 1) {
    if (steps > 3000) throw new RangeError('days too far apart to count working days');
    const kind = calendar(day);
    known = known && kind.known;
    if (kind.working) count += 1;
  }
  return { count, known };
}

const published = new Map<number, boolean>();

/** National Day is a holiday every year, so a year whose 1 October has no holiday name has no notice in the library. */
function isPublished(year: number): boolean {
  const remembered = published.get(year);
  if (remembered !== undefined) return remembered;
  const answer = noticeEntry(`${year}-10-01`) !== null;
  published.set(year, answer);
  return answer;
}

/**
 * What the notices say of a day, null for an ordinary one. The library keys its tables by dates it shifts with the
 * machine's zone, but looks a text date up with the same shift, so the entry is right everywhere; its weekday is not,
 * and is never used. It names an entry 'National Day,国庆节,3' and an ordinary day 'Thursday'.
 */
function noticeEntry(day: Day): { working: boolean; holiday: string } | null {
  const { work, name } = getDayDetail(day);
  const holiday = name.split(',')[1];
  return holiday === undefined ? null : { working: work, holiday };
}
