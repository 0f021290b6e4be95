import type { OpeningHours } from '../law/opening-hours';
import { type Limits, promiseDue } from '../matter/limits';
import type { At } from '../time/types';
import { HOUR, MINUTE } from '../time/units';
import type { OpenMatter } from './candidate';
import { waitsForSpecialist } from './patience';
import type { Ranked, Ranking } from './rank';

/** After this many tries in vain somebody of the office takes over. */
export const MOST_MISSES = 3;

/** One matter proposed to one lawyer. `open` is the only state from which anything happens. */
export interface Offer {
  id: string;
  matterId: string;
  personId: string;
  state: 'open' | 'accepted' | 'declined' | 'lapsed' | 'recalled';
  offeredAt: At;
  lapsesAt: At;
}

export type NextStep =
  | { kind: 'offer'; to: Ranked; lapsesAt: At; basis: string }
  /** `forRoom`: nothing but room is lacking, and the office goes on looking by itself. */
  | { kind: 'waitForStaff'; reason: string; forRoom: boolean };

/**
 * What happens to a granted matter: it is offered to the best who has not had it, or waits for staff — after three
 * misses, when the promise is so near that an offer could not be answered and followed by another step, when nobody
 * can take it, when a specialist is only busy at the moment, or when an urgent one would go to somebody who cannot be
 * told of it.
 */
export function nextStep(input: {
  matter: OpenMatter;
  ranking: Ranking;
  hours: OpeningHours;
  limits: Limits;
}): NextStep {
  const { matter, ranking, hours, limits } = input;
  if (matter.missedBy.length >= MOST_MISSES) {
    return wait(`已经派了 ${matter.missedBy.length} 次都没有接，请您安排承办人。`);
  }
  if (promiseIsNear(matter)) return wait('离指派的最后时间很近了，请您直接安排承办人。');
  const to = ranking.ranked[0];
  if (waitsForSpecialist(matter, ranking)) {
    return wait('懂这类事的律师现在都没有空位，一有空位就会派出；不能等的，请您安排承办人。', true);
  }
  if (!to) return wait(ranking.why[0] ?? '没有人可以接，请您安排承办人。', true);
  if (matter.urgent && ranking.opened.includes('reachable')) {
    return wait('事情紧急，可以接的人都收不到提醒，请先打电话。');
  }
  const { dueAt, basis } = promiseDue('offerAnswer', {
    from: matter.now,
    urgent: matter.urgent,
    hours,
    limits,
    appointBy: matter.appointBy ?? undefined,
  });
  return { kind: 'offer', to, lapsesAt: dueAt, basis };
}

/** Near means: less than an hour and a half is left, so that a third of it is no time to answer; four hours for what is not urgent. */
export function promiseIsNear(matter: Pick<OpenMatter, 'appointBy' | 'now' | 'urgent'>): boolean {
  if (matter.appointBy === null) return false;
  return matter.appointBy - matter.now < (matter.urgent ? 90 * MINUTE : 4 * HOUR);
}

/** Why this person cannot answer this offer now, as an error code, or null when he can. One moment decides: at `lapsesAt` it is too late. */
export function answerProblem(
  offer: Offer,
  personId: string,
  now: At,
): 'NOT_FOUND' | 'OFFER_TAKEN' | 'OFFER_LAPSED' | null {
  if (offer.personId !== personId) return 'NOT_FOUND';
  if (offer.state === 'lapsed' || offer.state === 'recalled') return 'OFFER_LAPSED';
  if (offer.state !== 'open') return 'OFFER_TAKEN';
  return now >= offer.lapsesAt ? 'OFFER_LAPSED' : null;
}

function wait(reason: string, forRoom = false): NextStep {
  return { kind: 'waitForStaff', reason, forRoom };
}
