import type { Dice } from '../dice';
import type { Card, Desk, Waiting } from '../desk';
import { isAway } from '../dice';
import type { Lawyer } from '../lawyers';
import type { Arrival } from '../stream';

/** A way to place matters, begun anew for each run. */
export interface Rule {
  /** Whom to ask about this matter now, by his index, or null: it waits for the next hour. */
  choose(item: Waiting, desk: Desk): number | null;
  /** Places all that wait, once an hour; without it the oldest is placed first, each by `choose`. */
  place?(items: readonly Waiting[], desk: Desk): ReadonlyMap<Waiting, number>;
  /** Lawyers take what waits themselves; nobody is asked. */
  pulls?: (item: Waiting, card: Card) => boolean;
}

/** What only the bound may see. */
export interface Hidden {
  lawyers: readonly Lawyer[];
  dice: Dice;
}

export type RuleMaker = (hidden: Hidden) => Rule;

/** Of the topic and not away today: what every rule looks at. */
export const inTeam = (card: Card, { topic }: Arrival, { now }: Desk): boolean =>
  card.specialties.includes(topic) && !isAway(card, now);

/** The card with the smallest number; of equal ones the first. */
export function least(cards: readonly Card[], by: (card: Card) => number): number | null {
  let best: Card | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const value = by(card);
    if (value >= lowest) continue;
    best = card;
    lowest = value;
  }
  return best?.index ?? null;
}
