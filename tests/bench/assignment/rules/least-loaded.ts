import { weightOf } from '../desk';
import type { Card, Desk, Waiting } from '../desk';
import { inTeam, least, type RuleMaker } from './rule';

const hasRoom = (card: Card, { matter }: Waiting): boolean =>
  card.openLoad + card.pendingLoad + weightOf(matter) <= card.capacity;

/** The fewest open matters, offered ones counted; of equal ones whoever was asked least. */
const fewest = (cards: readonly Card[]) =>
  least(cards, ({ openLoad, pendingLoad, past }) => openLoad + pendingLoad + past.length * 1e-6);

const team = (item: Waiting, desk: Desk) =>
  desk.cards.filter((card) => inTeam(card, item.matter, desk) && hasRoom(card, item));

/** Chatwoot's balanced selector with capacity: a decliner may be asked again. */
export const leastLoadedCapped: RuleMaker = () => ({
  choose: (item, desk) => fewest(team(item, desk)),
});

/** The same behind our firm gates: no known conflict, nobody who had it, nobody who leaves tomorrow. */
export const leastLoadedGated: RuleMaker = () => ({
  choose: (item, desk) => fewest(team(item, desk).filter((card) => passesGates(card, item, desk))),
});

function passesGates(card: Card, { matter, asked }: Waiting, desk: Desk): boolean {
  return (
    !asked.has(card.index) &&
    !card.knownConflicts.has(matter.respondent) &&
    inTeam(card, matter, { ...desk, now: desk.now + 24 * 60 * 60_000 })
  );
}
