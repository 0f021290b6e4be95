import type { Clock } from './clock';
import { sayLine } from './say-line';

/** A clock as a page shows it: what it is, how long, what to do, and how it was counted in plain lines. */
export function clockView(clock: Clock) {
  const { id, what, kind, who, safeDay, rolledDay, daysLeft, state, article, doNow } = clock;
  const because = [...clock.steps, ...clock.assumptions].map(sayLine);
  return { id, what, kind, who, safeDay, rolledDay, daysLeft, state, article, doNow, because };
}
