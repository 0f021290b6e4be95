import { urgentByClock } from '@domain/law/clocks/clocks-of';
import { matterClocks, nextShortDay } from '@domain/law/clocks/matter-clocks';
import { permits } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import { atTime, dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import { formsInTime } from '@domain/triage/fitting-forms';
import { countedLimit } from '@domain/triage/nearest-due';
import type { FittingForm, UrgencyReason } from '@domain/triage/types';
import { limitReason } from '@domain/triage/urgency';
import type { BaseContext, Writing } from '../kernel/context';
import { inHaste } from './in-haste';
import type { Reference } from './reference';
import { TIMER } from './timers';

/** In the morning, before the office opens: whoever must be called is called that day. */
const MORNING = '07:30';

/** Wakes on the morning of the day on which another of the worker's limits comes below seven days; or not at all. */
export function watchLimits({ timers, now }: BaseContext & Writing, matter: Matter): void {
  const at = nextAlarm(matter, now);
  if (at === null) timers.cancel(TIMER.lawClock, matter._id);
  else timers.set(TIMER.lawClock, matter._id, at);
}

/** The same for a matter that is new in this transaction. */
export function startLimits({ timers, now }: BaseContext & Writing, matter: Matter): void {
  const at = nextAlarm(matter, now);
  if (at !== null) timers.start(TIMER.lawClock, matter._id, at);
}

/**
 * Wakes again for a matter that was closed and is not any more: while it was, its alarm went by unheard. What has come
 * near meanwhile is told at once.
 */
export function resumeLimits(ctx: BaseContext & Writing, before: Matter, after: Matter): void {
  if (!after.clockFacts || watched(before) || !watched(after)) return;
  const known = after.triage.urgencyReasons.some(({ id }) => id === 'limit');
  if (!known && urgentByClock(matterClocks(after, dayOf(ctx.now))))
    ctx.timers.set(TIMER.lawClock, after._id, ctx.now);
  else watchLimits(ctx, after);
}

const watched = ({ state }: Matter): boolean => permits('limitNear', state, 'clock');

function nextAlarm(matter: Matter, now: At): At | null {
  const today = dayOf(now);
  const day = nextShortDay(matterClocks(matter, today), today);
  return day === null ? null : atTime(day, MORNING);
}

/**
 * The urgency of a matter as its limits stand today. Fewer than seven days left make it urgent, with the reason, and its
 * promise shorter; where corrected days leave more, the reason goes, and with the last reason the urgency, unless a
 * person said it. A promise stays as soon as it was given. 法律援助法 44
 */
export function hurriedByLimits(matter: Matter, reference: Reference, now: At): Matter {
  const { triage } = matter;
  const clocks = matterClocks(matter, dayOf(now));
  const limit = urgentByClock(clocks) ? countedLimit(clocks) : undefined;
  const others = triage.urgencyReasons.filter(({ id }) => id !== 'limit');
  if (limit === undefined && others.length === triage.urgencyReasons.length) return matter;
  const urgencyReasons = limit ? [...others, limitReason(limit, now)] : others;
  const changed: Matter = {
    ...matter,
    triage: {
      ...triage,
      urgent: urgencyReasons.length > 0 || saidUrgent(matter),
      urgencyReasons,
      ...(triage.forms && triage.labour && { forms: formsFor(triage.forms, urgencyReasons) }),
    },
  };
  return inHaste(changed, triage.urgent, reference, now);
}

/** Whether the last person who changed the urgency made it urgent. */
function saidUrgent({ corrections }: Matter): boolean {
  const changes = corrections.filter(({ from, to }) => from.urgent !== to.urgent);
  return changes[changes.length - 1]?.to.urgent === true;
}

const formsFor = (forms: readonly FittingForm[], reasons: readonly UrgencyReason[]) =>
  formsInTime(
    forms,
    reasons.map(({ id }) => id),
  );
