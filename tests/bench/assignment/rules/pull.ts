import { weightOf } from '../desk';
import type { RuleMaker } from './rule';

/** LAA review: whoever is free takes the oldest that waits within his competence. He looks, unasked, as often as he would answer. */
export const pull: RuleMaker = () => ({
  choose: () => null,
  pulls: ({ matter, asked }, card) =>
    card.specialties.includes(matter.topic) &&
    card.openLoad + weightOf(matter) <= card.capacity &&
    !card.knownConflicts.has(matter.respondent) &&
    !asked.has(card.index),
});
