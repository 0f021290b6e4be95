import { addDays, weekday } from '../time/days';
import type { Day } from '../time/types';
import type { DayKind, WorkingCalendar } from './calendar';

/** The calendar of some weeks, small enough to travel to a phone: only the days that differ from a plain week. */
export interface NearCalendar {
  from: Day;
  /** The last day told of; earlier where the next year's notice is not published yet. */
  to: Day;
  days: NearDay[];
}

interface NearDay {
  day: Day;
  working: boolean;
  holiday?: string;
}

/** A program that stays open over midnight still asks about the day before; nobody looks further ahead than 60 days. */
const BEHIND_DAYS = 1;
const AHEAD_DAYS = 75;

/** What the published notices say of the weeks from `today` on. */
export function calendarNear(today: Day, calendar: WorkingCalendar): NearCalendar {
  const from = addDays(today, -BEHIND_DAYS);
  const days: NearDay[] = [];
  let to = addDays(from, -1);
  for (let day = from; day <= addDays(today, AHEAD_DAYS); day = addDays(day, 1)) {
    const { working, known, holiday } = calendar(day);
    if (!known) break;
    if (holiday !== undefined || working !== isWeekday(day))
      days.push({ day, working, ...(holiday !== undefined && { holiday }) });
    to = day;
  }
  return { from, to, days };
}

/** The calendar read back; on days it does not reach, Monday to Friday is taken and `known` is false. */
export function calendarFrom({ from, to, days }: NearCalendar): WorkingCalendar {
  const special = new Map(days.map((one) => [one.day, one]));
  return (day): DayKind => {
    const known = from <= day && day <= to;
    const { working, holiday } = special.get(day) ?? { working: isWeekday(day) };
    return { working, known, ...(holiday !== undefined && { holiday }) };
  };
}

/** The calendar of somebody who has not been told any. */
export const PLAIN_WEEKS: NearCalendar = { from: '', to: '', days: [] };

const isWeekday = (day: Day): boolean => weekday(day) <= 5;
