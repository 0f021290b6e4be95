import { isOpen, nextOpening, type OpeningHours } from '../law/opening-hours';
import { CHINA_CALENDAR } from '../law/calendar';
import { addWorkingDays, addWorkingHours } from '../law/working-time';
import { DAY, HOUR } from '../time/units';
import type { At } from '../time/types';

/** By what and when somebody would learn of an offer. */
export interface Reachable {
  /** Subscribe messages he has accepted and not used up. */
  messagesLeft: number;
  /** null: never. */
  lastSeenAt: At | null;
  /** When he works, if he said so; without it any time. */
  hours?: OpeningHours;
}

interface Asked {
  now: At;
  urgent: boolean;
}

/** Without a message he finds an offer by opening the program: so lately he must have done so. */
const SEEN_WITHIN = { urgent: HOUR, usual: 2 * DAY } as const;
/** He has to be at work before the office would wait for his answer in vain. */
const WORKS_WITHIN = { urgentHours: 2, usualDays: 2 } as const;

/** Whether somebody would learn in time of an offer made now; if not, he is called first. */
export function learnsInTime({ messagesLeft, lastSeenAt }: Reachable, offer: Asked): boolean {
  if (messagesLeft > 0) return true;
  const within = offer.urgent ? SEEN_WITHIN.urgent : SEEN_WITHIN.usual;
  return lastSeenAt !== null && offer.now - lastSeenAt <= within;
}

/** Whether he works at all before the answer would be due. */
export function worksInTime({ hours }: Pick<Reachable, 'hours'>, { now, urgent }: Asked): boolean {
  if (!hours || isOpen(now, hours, CHINA_CALENDAR)) return true;
  const until = urgent
    ? addWorkingHours(now, WORKS_WITHIN.urgentHours)
    : addWorkingDays(now, WORKS_WITHIN.usualDays);
  const next = nextOpening(now, hours, CHINA_CALENDAR);
  return next !== null && next.at <= until.at;
}

/** Why an offer made now would not be read in time, in one sentence for staff, or null. */
export function reachProblem(reachable: Reachable, offer: Asked): string | null {
  if (!learnsInTime(reachable, offer)) return '收不到消息提醒，要先打电话';
  return worksInTime(reachable, offer) ? null : '这段时间不上班，要先打电话';
}
