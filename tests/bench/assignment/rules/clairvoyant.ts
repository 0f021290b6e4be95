import type { Card, Desk, Waiting } from '../desk';
import { weightOf } from '../desk';
import { type Hidden, inTeam, type Rule, type RuleMaker } from './rule';

/** Knows answer times, declines and conflicts: asks whoever will accept first. No rule can wait less for the matter at hand. */
export const clairvoyant: RuleMaker = (hidden): Rule => ({
  choose(item, desk) {
    let best: number | null = null;
    let soonest = Number.POSITIVE_INFINITY;
    for (const card of desk.cards) {
      const at = acceptsAt(item, card, desk, hidden);
      if (at === null || at >= soonest) continue;
      best = card.index;
      soonest = at;
    }
    return best;
  },
});

function acceptsAt(
  item: Waiting,
  card: Card,
  desk: Desk,
  { lawyers, dice }: Hidden,
): number | null {
  const lawyer = lawyers[card.index];
  const { matter, asked } = item;
  const load = card.openLoad + card.pendingLoad;
  if (!lawyer || asked.has(card.index) || !inTeam(card, matter, desk)) return null;
  if (load + weightOf(matter) > card.capacity || lawyer.conflicts.has(matter.respondent))
    return null;
  const at = dice.answersAt(lawyer, matter, 1, desk.now);
  if (at === null) return null;
  return dice.answer(lawyer, matter, 1, load / card.capacity) === 'accepted' ? at : null;
}
