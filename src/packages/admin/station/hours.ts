import type { OpenSpan, OpeningHours } from '@domain/law/opening-hours';
import type { Weekday } from '@domain/time/days';

export type Hours = OpeningHours;

export const WEEKDAYS: readonly { day: Weekday; label: string }[] = [
  { day: 1, label: '周一' },
  { day: 2, label: '周二' },
  { day: 3, label: '周三' },
  { day: 4, label: '周四' },
  { day: 5, label: '周五' },
  { day: 6, label: '周六' },
  { day: 7, label: '周日' },
];

/** A morning, an afternoon and an evening. */
export const MOST_SPANS = 3;

const USUAL: OpenSpan = ['08:30', '17:30'];
const EVENING: OpenSpan = ['18:00', '20:00'];

export const spansOf = (hours: Hours, day: Weekday): readonly OpenSpan[] => hours.days[day] ?? [];

export function withSpans(hours: Hours, day: Weekday, spans: readonly OpenSpan[]): Hours {
  return { days: { ...hours.days, [day]: spans } };
}

/** A day becomes open, or gets one more span after its last one. */
export function withOneMore(hours: Hours, day: Weekday): Hours {
  const spans = spansOf(hours, day);
  const last = spans[spans.length - 1];
  const next = last === undefined ? USUAL : afterwards(last);
  return withSpans(hours, day, [...spans, next]);
}

/** Every weekday becomes like Monday. */
export function weekdaysLikeMonday(hours: Hours): Hours {
  const monday = spansOf(hours, 1);
  return { days: { ...hours.days, 2: monday, 3: monday, 4: monday, 5: monday } };
}

/** The afternoon after a morning, otherwise an evening. */
const afterwards = ([, to]: OpenSpan): OpenSpan => (to <= '13:00' ? ['13:00', '17:30'] : EVENING);
