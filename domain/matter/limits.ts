import { CHINA_CALENDAR, type WorkingCalendar, workingDayFrom } from '../law/calendar';
import {
  closingOn,
  type CalendarMoment,
  type OpeningHours,
  STANDARD_HOURS,
} from '../law/opening-hours';
import { addWorkingDays, addWorkingHours } from '../law/working-time';
import { dayOf, endOf } from '../time/china';
import { addDays } from '../time/days';
import type { At, Day } from '../time/types';
import { HOUR, MINUTE } from '../time/units';
import type { Level } from '../triage/types';
import { type Limit, LIMITS, type LimitUnit } from './limit-table';

export type LimitId = keyof typeof LIMITS;
export const LIMIT_IDS = Object.keys(LIMITS) as readonly LimitId[];

export type Limits = Readonly<Record<LimitId, Limit>>;

/** The limits as the law and the product's defaults have them. */
export const DEFAULT_LIMITS: Limits = LIMITS;

/** What an office may set for one limit; the unit stays. */
export interface LimitOverride {
  value?: number;
  urgentValue?: number;
  byLevel?: Readonly<Record<Level, number>>;
}

export type LimitOverrides = Partial<Record<LimitId, LimitOverride>>;

/** The limits with an office's own values. Values that `limitRefusal` refuses are left at their default. */
export function limitsWith(overrides: LimitOverrides): Limits {
  const limits: Record<LimitId, Limit> = { ...LIMITS };
  for (const id of LIMIT_IDS) {
    const override = overrides[id];
    if (override && limitRefusal(id, override) === null)
      limits[id] = overridden(LIMITS[id], override);
  }
  return limits;
}

/** One sentence that says why an override cannot be taken, or null. Statutory limits may only be shortened. */
export function limitRefusal(id: LimitId, override: LimitOverride): string | null {
  const limit: Limit = LIMITS[id];
  const values = [override.value, override.urgentValue, ...Object.values(override.byLevel ?? {})];
  if (values.some((value) => value !== undefined && !isAllowed(value))) {
    return `“${limit.label}”的期限要填 0 到 365 之间的整数。`;
  }
  if (override.value === 0 && limit.by === 'worker') return `“${limit.label}”要给职工至少 1 天。`;
  if (override.urgentValue !== undefined && !limit.urgent) return `“${limit.label}”没有加急期限。`;
  if (override.byLevel && !limit.byLevel) return `“${limit.label}”不分难度。`;
  if (limit.kind === 'statutory' && (override.value ?? 0) > limit.value) {
    return `“${limit.label}”最长 ${limit.value} 天（${limit.article}），不能再延长。`;
  }
  if (limit.kind === 'statutory' && (override.urgentValue ?? 0) > limit.value) {
    return `“${limit.label}”加急时也不能超过 ${limit.value} 天（${limit.article}）。`;
  }
  return null;
}

function overridden(limit: Limit, override: LimitOverride): Limit {
  return {
    ...limit,
    value: override.value ?? limit.value,
    ...(limit.urgent && {
      urgent: { ...limit.urgent, value: override.urgentValue ?? limit.urgent.value },
    }),
    ...(limit.byLevel && { byLevel: override.byLevel ?? limit.byLevel }),
  };
}

function isAllowed(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 365;
}

export interface PromiseFacts {
  from: At;
  urgent?: boolean;
  level?: Level;
  /** Hours of the station that makes the promise. */
  hours?: OpeningHours;
  limits?: Limits;
  calendar?: WorkingCalendar;
  /** For an offer: when somebody has to be appointed. */
  appointBy?: At;
}

export interface Promised {
  dueAt: At;
  /** False when a year whose holidays are not published yet was touched; Monday to Friday was taken. */
  calendarKnown: boolean;
  /** One plain sentence: how long, and by whose rule. */
  basis: string;
  /** A statutory limit that ends on a day off would by 民法典 203 run on to this day; the office keeps the earlier one. */
  rolledTo?: Day;
}

/** An offer that nobody has time to read is none. */
const SHORTEST_OFFER = 30 * MINUTE;

/**
 * When a promise that begins at `from` has to be kept. The day of `from` is not counted (民法典 201). Natural days end at
 * 24:00 China time (kept as the last millisecond of the day) for the worker; what the office itself owes ends when it
 * closes that day, if it opens (民法典 203). Statutory limits are never rolled over days off: the earlier day is the safe one.
 */
export function promiseDue(id: LimitId, facts: PromiseFacts): Promised {
  const limit = (facts.limits ?? DEFAULT_LIMITS)[id];
  const length = lengthOf(limit, facts);
  const due = id === 'offerAnswer' ? offerDue(length, facts) : ends(limit, length, facts);
  return {
    dueAt: due.at,
    calendarKnown: due.known,
    basis: basisOf(limit, length, due.known),
    ...rolled(limit, due.at, facts),
  };
}

interface Length {
  unit: LimitUnit;
  value: number;
}

function lengthOf(limit: Limit, { urgent, level }: PromiseFacts): Length {
  if (urgent && limit.urgent) return limit.urgent;
  if (level && limit.byLevel) return { unit: limit.unit, value: limit.byLevel[level] };
  return { unit: limit.unit, value: limit.value };
}

function ends(limit: Limit, { unit, value }: Length, facts: PromiseFacts): CalendarMoment {
  const { from, hours = STANDARD_HOURS, calendar = CHINA_CALENDAR } = facts;
  if (unit === 'workingDays') return addWorkingDays(from, value, hours, calendar);
  if (unit === 'workingHours') return addWorkingHours(from, value, hours, calendar);
  const day = addDays(dayOf(from), value);
  const closing = limit.by === 'worker' ? null : closingOn(day, hours, calendar);
  // "The same day" is of no use when the office closes within two hours: then it means until midnight.
  const usable = closing !== null && closing - from >= 2 * HOUR;
  return { at: usable ? closing : endOf(day), known: true };
}

/** The shorter of the answering time and a third of what is left until somebody has to be appointed. */
function offerDue({ value }: Length, facts: PromiseFacts): CalendarMoment {
  const { from, appointBy, hours = STANDARD_HOURS, calendar = CHINA_CALENDAR } = facts;
  const answer = addWorkingHours(from, value, hours, calendar);
  if (appointBy === undefined) return answer;
  const third = from + Math.max(SHORTEST_OFFER, Math.floor((appointBy - from) / 3));
  return third < answer.at ? { at: third, known: true } : answer;
}

function basisOf(limit: Limit, { unit, value }: Length, known: boolean): string {
  const own = limit.by === 'worker' ? '职工的时间' : '工会的承诺';
  const rule = limit.kind === 'statutory' && limit.article ? limit.article : own;
  const caution = known ? '' : '。放假安排还没公布，先按周一到周五算';
  return `${rule}：${sayLimit(unit, value)}${caution}`;
}

function sayLimit(unit: LimitUnit, value: number): string {
  if (unit === 'naturalDays') return value === 0 ? '当天' : `${value} 天内`;
  return unit === 'workingDays' ? `${value} 个工作日内` : `${value} 个工作小时内`;
}

function rolled(limit: Limit, dueAt: At, facts: PromiseFacts): { rolledTo?: Day } {
  if (limit.kind !== 'statutory') return {};
  const day = dayOf(dueAt);
  const next = workingDayFrom(day, facts.calendar);
  return next.known && next.day !== day ? { rolledTo: next.day } : {};
}
