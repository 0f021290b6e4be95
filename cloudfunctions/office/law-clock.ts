import { urgentByClock } from '@domain/law/clocks/clocks-of';
import { matterClocks, nextShortDay } from '@domain/law/clocks/matter-clocks';
import type { Matter } from '@domain/matter/matter';
import { atTime, dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import { withNearestDue } from '@domain/triage/nearest-due';
import { deadlineReason } from '@domain/triage/urgency';
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

function nextAlarm(matter: Matter, now: At): At | null {
  const today = dayOf(now);
  const day = nextShortDay(matterClocks(matter, today), today);
  return day === null ? null : atTime(day, MORNING);
}

/** Fewer than seven days left make a matter urgent, with the reason, and its promise shorter. 法律援助法 44 */
export function hurriedByLimits(matter: Matter, reference: Reference, now: At): Matter {
  const clocks = matterClocks(matter, dayOf(now));
  if (!urgentByClock(clocks)) return matter;
  const { triage } = matter;
  const reason = deadlineReason(withNearestDue({}, clocks), now);
  const hurried: Matter = {
    ...matter,
    triage: {
      ...triage,
      urgent: true,
      urgencyReasons: [...triage.urgencyReasons.filter(({ id }) => id !== reason.id), reason],
    },
  };
  return inHaste(hurried, triage.urgent, reference, now);
}
