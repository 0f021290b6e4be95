import { DAY, HOUR } from '../time/units';
import type { At } from '../time/types';

/** By what somebody would learn of an offer. */
export interface Reachable {
  /** Subscribe messages he has accepted and not used up. */
  messagesLeft: number;
  /** null: never. */
  lastSeenAt: At | null;
}

/** Without a message he finds an offer by opening the program: so lately he must have done so. */
const SEEN_WITHIN = { urgent: HOUR, usual: 2 * DAY } as const;

/** Whether somebody would learn in time of an offer made now; if not, he is called first. */
export function learnsInTime(
  { messagesLeft, lastSeenAt }: Reachable,
  offer: { now: At; urgent: boolean },
): boolean {
  if (messagesLeft > 0) return true;
  const within = offer.urgent ? SEEN_WITHIN.urgent : SEEN_WITHIN.usual;
  return lastSeenAt !== null && offer.now - lastSeenAt <= within;
}
