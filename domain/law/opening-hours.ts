import { atTime, dayOf, isTime, minutesOf, timeOf } from '../time/china';
import { addDays, weekday, type Weekday } from '../time/days';
import { sayNearDay, sayTime } from '../time/say';
import type { At, Day } from '../time/types';
// Types only: this file runs on the phone, where the library of all years' holidays is too heavy.
import type { DayKind, WorkingCalendar } from './calendar';

/** From–to on a clock in China, 'HH:mm'; the end is not included. */
export type OpenSpan = readonly [from: string, to: string];

/** When somebody answers, by ISO weekday (1 Monday … 7 Sunday). Public holidays are closed; make-up days are open. */
export interface OpeningHours {
  days: Partial<Record<Weekday, readonly OpenSpan[]>>;
}

const WORKDAY: readonly OpenSpan[] = [['08:30', '17:30']];

/** Used where an office has not set its own hours. */
export const STANDARD_HOURS: OpeningHours = {
  days: { 1: WORKDAY, 2: WORKDAY, 3: WORKDAY, 4: WORKDAY, 5: WORKDAY },
};

/** Looking further ahead than this finds nothing: the longest public holiday has nine days. */
const LOOK_AHEAD_DAYS = 60;

/** A moment that follows from the calendar; `known` is false when a year without a published notice was touched. */
export interface CalendarMoment {
  at: At;
  known: boolean;
}

/** One sentence that says what is wrong with hours an administrator typed, or null when they can be used. */
export function openingHoursRefusal(hours: OpeningHours): string | null {
  for (const spans of Object.values(hours.days)) {
    let last = -1;
    for (const [from, to] of spans ?? []) {
      if (!isTime(from) || !isTime(to)) return '时间请写成 08:30 这样。';
      if (minutesOf(from) >= minutesOf(to)) return '结束时间要晚于开始时间。';
      if (minutesOf(from) < last) return '同一天的几段时间不能重叠，请从早到晚填写。';
      last = minutesOf(to);
    }
  }
  return hasAnySpan(hours) ? null : '请至少填写一天的接待时间。';
}

/** The spans in which the office is open on a day: none on a public holiday; a make-up day without hours of its own is open like a weekday, if the office opens every weekday. */
export function spansOn(
  day: Day,
  hours: OpeningHours,
  calendar: WorkingCalendar,
): { spans: readonly OpenSpan[]; kind: DayKind } {
  const kind = calendar(day);
  const own = hours.days[weekday(day)] ?? [];
  if (kind.working && weekday(day) > 5 && own.length === 0)
    return { spans: weekdaySpans(hours), kind };
  const offByNotice = !kind.working && (kind.holiday !== undefined || weekday(day) <= 5);
  return { spans: offByNotice ? [] : own, kind };
}

/** Whether somebody answers at the moment. */
export function isOpen(at: At, hours: OpeningHours, calendar: WorkingCalendar): boolean {
  const day = dayOf(at);
  return spansOn(day, hours, calendar).spans.some(
    ([from, to]) => atTime(day, from) <= at && at < atTime(day, to),
  );
}

/** The next moment at which the office opens, later than `at`; null when it does not open within 60 days. */
export function nextOpening(
  at: At,
  hours: OpeningHours,
  calendar: WorkingCalendar,
): CalendarMoment | null {
  let known = true;
  for (let step = 0; step <= LOOK_AHEAD_DAYS; step += 1) {
    const day = addDays(dayOf(at), step);
    const { spans, kind } = spansOn(day, hours, calendar);
    known = known && kind.known;
    const next = spans.find(([from]) => atTime(day, from) > at);
    if (next) return { at: atTime(day, next[0]), known };
  }
  return null;
}

/** When the office closes on a day, or null on a day it does not open. */
export function closingOn(day: Day, hours: OpeningHours, calendar: WorkingCalendar): At | null {
  const { spans } = spansOn(day, hours, calendar);
  const last = spans[spans.length - 1];
  return last ? atTime(day, last[1]) : null;
}

/** One plain sentence on whether somebody answers the phone now, and otherwise from when. */
export function openingText(at: At, hours: OpeningHours, calendar: WorkingCalendar): string {
  const today = dayOf(at);
  const { spans, kind } = spansOn(today, hours, calendar);
  if (isOpen(at, hours, calendar)) return `今天 ${spans.map(saySpan).join('、')} 有人接听`;
  const next = nextOpening(at, hours, calendar);
  if (!next) return '暂时没有接听时间，请在线留言';
  const day = sayNearDay(dayOf(next.at), today);
  const time = sayTime(timeOf(next.at));
  const closed = !kind.working && kind.holiday !== undefined ? `今天${kind.holiday}放假，` : '';
  const caution = next.known ? '' : '（节假日以通知为准）';
  return `${closed}${day.endsWith('）') ? day : `${day} `}${time} 起有人接听${caution}`;
}

function saySpan([from, to]: OpenSpan): string {
  return `${sayTime(from)}–${sayTime(to)}`;
}

function weekdaySpans(hours: OpeningHours): readonly OpenSpan[] {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];
  const all = weekdays.map((number) => hours.days[number] ?? []);
  return all.every((spans) => spans.length > 0) ? (all[0] ?? []) : [];
}

/** Whether it opens at all. */
export function hasAnySpan(hours: OpeningHours): boolean {
  return Object.values(hours.days).some((spans) => (spans ?? []).length > 0);
}
