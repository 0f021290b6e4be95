import { isAway } from '../dice';
import { least, type RuleMaker } from './rule';

/** Lawsker: 0.30 load + 0.25 specialty + 0.20 success + 0.15 years + 0.10 rating; capacity is no wall, decliners stay in. */
export const weightedSum: RuleMaker = () => ({
  choose({ matter }, desk) {
    const here = desk.cards.filter((card) => !isAway(card, desk.now));
    return least(here, (card) => {
      const free = Math.max(0, 1 - (card.openLoad + card.pendingLoad) / card.capacity);
      const fits = card.specialties.includes(matter.topic) ? 1 : 0;
      const years = Math.min(1, card.years / 25);
      return -(0.3 * free + 0.25 * fits + 0.2 * card.success + 0.15 * years + 0.1 * card.rating);
    });
  },
});
