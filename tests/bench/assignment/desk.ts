import type { At, Day } from '@domain/time/types';
import type { TopicId } from '@domain/triage/topics';
import type { Lawyer, Spot } from './lawyers';
import type { Arrival } from './stream';

/** An offer that was answered, or that nobody answered in time. */
export interface Past {
  offeredAt: At;
  until: At;
  outcome: 'accepted' | 'declined' | 'conflict' | 'lapsed';
  /** More than nine tenths of his capacity was taken. */
  full: boolean;
}

/** A lawyer as a rule may know him: what he said of himself, and the history of his own offers. */
export interface Card {
  readonly index: number;
  readonly id: string;
  readonly firmId: string;
  readonly years: number;
  readonly home: Spot;
  readonly specialties: readonly TopicId[];
  readonly capacity: number;
  readonly leave: readonly { from: Day; to: Day }[];
  readonly away: readonly { from: At; to: At }[];
  readonly rating: number;
  readonly success: number;
  /** Respondents he declared, or named when he was asked. */
  readonly knownConflicts: Set<number>;
  openLoad: number;
  pendingLoad: number;
  openOffers: number;
  /** Offers of each topic that he accepted or has not answered yet. */
  readonly had: Map<TopicId, number>;
  readonly past: Past[];
}

/** A matter that nobody has accepted yet. */
export interface Waiting {
  readonly matter: Arrival;
  /** How often each was asked about it; who declined or let it lapse. */
  readonly asked: Map<number, number>;
}

/** All that a rule may know at a moment. */
export interface Desk {
  now: At;
  readonly cards: readonly Card[];
}

export const weightOf = ({ peopleCount }: Arrival): number => (peopleCount > 1 ? 2 : 1);

export function cardOf(lawyer: Lawyer): Card {
  const { index, id, firmId, years, home, specialties, capacity } = lawyer;
  const { leave, away, rating, success } = lawyer;
  const declared = [...lawyer.conflicts].flatMap(([respondent, notices]) =>
    notices === 'declared' ? [respondent] : [],
  );
  return {
    ...{ index, id, firmId, years, home, specialties, capacity, leave, away, rating, success },
    ...{ knownConflicts: new Set(declared), openLoad: 0, pendingLoad: 0, openOffers: 0 },
    ...{ had: new Map(), past: [] },
  };
}
