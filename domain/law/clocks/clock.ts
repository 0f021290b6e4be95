import { daysBetween } from '../../time/days';
import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar, workingDayFrom } from '../calendar';
import type { Assumption, Step } from '../result';
import { type RuleId, ruleOf } from '../rules';

/** Whose turn it is while the time runs. */
export type Actor =
  | 'you'
  | 'employer'
  | 'mediator'
  | 'arbitration'
  | 'court'
  | 'authority'
  | 'aid-office';

/** `act`: something is lost afterwards. `wait`: what others owe by then. `opens`: possible from then on. */
export type ClockKind = 'act' | 'wait' | 'opens';

export type ClockState = 'under 7 days' | 'running' | 'passed' | 'no limit';

/** One limit of time, told so that the worker knows what to do by when. */
export interface Clock {
  /** The claim or the period it belongs to; one clock for each. */
  id: string;
  what: string;
  who: Actor;
  kind: ClockKind;
  /** The last safe day, never moved past a holiday; null where there is no limit. */
  safeDay: Day | null;
  /** For information: the first working day when the safe day is a day off; null when not known. */
  rolledDay: Day | null;
  /** Natural days from today to the safe day: 0 on that day, negative afterwards; null where there is no limit. */
  daysLeft: number | null;
  state: ClockState;
  rule: RuleId;
  article: string;
  steps: readonly Step[];
  doNow: string;
  warning?: 'CALENDAR_UNKNOWN';
  assumptions: readonly Assumption[];
  /** Where something is lost piece by piece: how much is gone, and when all will be. */
  piecewise?: { lostPieces: number; pieces: number; unit: 'day' | 'month'; allLostAfter: Day };
}

/** Fewer than seven days, 不足七日: seven is not. 法律援助法 44. */
export const SHORT_OF_DAYS = 7;

export type ClockDraft = Pick<Clock, 'id' | 'what' | 'who' | 'kind' | 'rule' | 'steps'> & {
  safeDay: Day | null;
  assumptions?: readonly Assumption[];
  piecewise?: Clock['piecewise'];
  /** A day that no holiday moves: a hearing, a payment due at once. */
  fixed?: true;
  /** What to do while there is time. */
  doNow: string;
  /** What to do when fewer than seven days are left; absent: the same. */
  hurry?: string;
  /** What to do when it is over; absent: the same. */
  afterwards?: string;
};

/** A clock as it stands today. */
export function clockOn(
  today: Day,
  draft: ClockDraft,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Clock {
  const { afterwards, hurry, doNow, fixed, assumptions = [], ...rest } = draft;
  const { article } = ruleOf(draft.rule);
  if (draft.safeDay === null) {
    const none = { rolledDay: null, daysLeft: null, state: 'no limit' } as const;
    return { ...rest, ...none, article, doNow, assumptions };
  }
  const rolledDay = fixed ? draft.safeDay : rolledFrom(draft.safeDay, calendar);
  const daysLeft = daysBetween(today, draft.safeDay);
  const state = stateOf(draft.kind, daysLeft, rolledDay !== null && today <= rolledDay);
  const byState = {
    running: doNow,
    'under 7 days': hurry,
    passed: afterwards,
    'no limit': afterwards,
  };
  return {
    ...rest,
    article,
    rolledDay,
    daysLeft,
    state,
    doNow: byState[state] ?? doNow,
    assumptions: [...assumptions, ...lateDays(draft, rolledDay, daysLeft)],
    ...(rolledDay === null && { warning: 'CALENDAR_UNKNOWN' as const }),
  };
}

function rolledFrom(day: Day, calendar: WorkingCalendar): Day | null {
  const next = workingDayFrom(day, calendar);
  return next.known ? next.day : null;
}

function stateOf(kind: ClockKind, daysLeft: number, notYetLate: boolean): ClockState {
  if (daysLeft >= SHORT_OF_DAYS) return 'running';
  if (kind === 'opens') return daysLeft > 0 ? 'running' : 'no limit';
  return daysLeft >= 0 || notYetLate ? 'under 7 days' : 'passed';
}

const LAST_DAY: Assumption = {
  say: '今天就是最后一天，要在对方下班以前送到。',
  confidence: 'V1',
  rule: 'CT-04',
};

/** Somebody who comes in the days off after the last day is still in time, but should not wait for it. */
function lateDays(
  { kind, safeDay }: ClockDraft,
  rolledDay: Day | null,
  daysLeft: number,
): Assumption[] {
  if (kind !== 'act') return [];
  if (rolledDay === null || rolledDay === safeDay) return daysLeft === 0 ? [LAST_DAY] : [];
  const say =
    daysLeft >= 0
      ? `${safeDay} 是休息日，依法顺延到 ${rolledDay}，但最好不要等到那天。`
      : `${safeDay} 是休息日，依法顺延到 ${rolledDay}，今天还来得及，请马上办。`;
  return [{ say, confidence: 'CONV', rule: 'CT-03' }];
}
