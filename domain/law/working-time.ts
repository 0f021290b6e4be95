import { atTime, dayOf, endOf } from '../time/china';
import { addDays } from '../time/days';
import type { At } from '../time/types';
import { HOUR } from '../time/units';
import { CHINA_CALENDAR, type WorkingCalendar, workingDaysAfter } from './calendar';
import {
  type CalendarMoment,
  closingOn,
  hasAnySpan,
  type OpeningHours,
  spansOn,
  STANDARD_HOURS,
} from './opening-hours';

/**
 * The end of the `count`-th working day after the day of `at`, which is not counted (民法典 201): closing time, or 17:30
 * when the office happens to be closed on that working day. Working days are the calendar's, so an office that opens
 * only twice a week does not thereby get weeks.
 */
export function addWorkingDays(
  at: At,
  count: number,
  hours: OpeningHours = STANDARD_HOURS,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): CalendarMoment {
  const { day, known } = workingDaysAfter(dayOf(at), count, calendar);
  return { at: closingOn(day, hours, calendar) ?? atTime(day, '17:30'), known };
}

/** The moment at which `count` opening hours have passed since `at` (0–500); hours without any span count as the standard ones. */
export function addWorkingHours(
  at: At,
  count: number,
  hours: OpeningHours = STANDARD_HOURS,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): CalendarMoment {
  if (!(count >= 0 && count <= 500)) throw new RangeError('working hours to add must be 0 to 500');
  const counted = hasAnySpan(hours) ? hours : STANDARD_HOURS;
  let left = count * HOUR;
  let known = true;
  // 500 hours at one hour a week take under ten years.
  for (let step = 0; step <= 3700; step += 1) {
    const day = addDays(dayOf(at), step);
    const { spans, kind } = spansOn(day, counted, calendar);
    known = known && kind.known;
    for (const [from, to] of spans) {
      const start = Math.max(at, atTime(day, from));
      const length = Math.max(0, atTime(day, to) - start);
      if (length >= left && length > 0) return { at: start + left, known };
      left -= length;
    }
  }
  return { at: endOf(addDays(dayOf(at), 3700)), known: false };
}
