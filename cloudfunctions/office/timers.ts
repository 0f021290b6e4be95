import { atTime, dayOf, endOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import type { At, Day } from '@domain/time/types';
import type { Limits } from '@domain/matter/limits';
import { promiseDue } from '@domain/matter/limits';
import { REOPEN_DAYS } from '@domain/matter/requirements';
import type { MatterAction } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import type { OpeningHours } from '@domain/law/opening-hours';
import type { BaseContext, Writing } from '../kernel/context';

/** Every kind of timer the clock knows; `ref` is a matter's id unless said otherwise. */
export const TIMER = {
  /** The running promise of a matter. */
  promise: 'promise',
  /** A granted matter looks for its handler. */
  assign: 'assign',
  /** `ref`: a district. What nobody had room for is looked through again. */
  backlog: 'backlog',
  /** `ref`: a firm that has left; its matters come back to the desk. */
  firmLeft: 'firmLeft',
  papersReminder: 'papersReminder',
  /** Papers promised for later, after urgent granting. */
  papersOwed: 'papersOwed',
  archive: 'archive',
  /** A limit of the worker's own comes below seven days. */
  lawClock: 'lawClock',
  /** `ref`: a collective matter that ended without an outcome; its workers are still joined to it. */
  releaseMembers: 'releaseMembers',
  /** `ref`: the complaint. */
  complaint: 'complaint',
  /** `ref`: "people". Keys go over to a new master key. */
  reseal: 'reseal',
} as const;

const OWED_REMINDER_DAYS = 2;

/** Sets and cancels what a move brings with it besides the promise's own timer. */
export function followTimers(
  ctx: BaseContext & Writing,
  before: Matter,
  after: Matter,
  action: MatterAction,
  rules: { hours: OpeningHours; limits: Limits },
): void {
  const { timers, now } = ctx;
  const entered = (state: Matter['state']) => after.state === state && before.state !== state;
  if (entered('granted')) timers.set(TIMER.assign, after._id, now);
  if (entered('supplementing')) {
    const { dueAt } = promiseDue('papersReminder', { from: now, ...rules });
    timers.set(TIMER.papersReminder, after._id, dueAt);
  }
  if (before.state === 'supplementing' && after.state !== 'supplementing')
    timers.cancel(TIMER.papersReminder, after._id);
  if (action === 'grantUrgently' && after.papersOwedBy !== undefined)
    timers.set(TIMER.papersOwed, after._id, owedReminderAt(after.papersOwedBy, now));
  if (entered('closed')) timers.set(TIMER.archive, after._id, archiveAt(now));
}

/** The morning of two days before, but not sooner than tomorrow's. */
function owedReminderAt(day: Day, now: At): At {
  const wanted = atTime(addDays(day, -OWED_REMINDER_DAYS), '09:00');
  return Math.max(wanted, atTime(addDays(dayOf(now), 1), '09:00'));
}

function archiveAt(closedAt: At): At {
  return endOf(addDays(dayOf(closedAt), REOPEN_DAYS)) + 1;
}
