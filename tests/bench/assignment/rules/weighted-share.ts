import { timeOf } from '@domain/time/china';
import { thrown } from '../chance';
import { inTeam, least, type RuleMaker } from './rule';

/** UK Civil Legal Advice: the share of past allocations in the category that lies furthest under the ideal; outside hours a rota. */
export const weightedShare: RuleMaker = () => {
  let turn = 0;
  return {
    choose({ matter, asked }, desk) {
      const team = desk.cards.filter(
        (card) => inTeam(card, matter, desk) && !asked.has(card.index),
      );
      const time = timeOf(desk.now);
      if (time < '08:30' || time >= '17:30') {
        turn += 1;
        return team[turn % Math.max(1, team.length)]?.index ?? null;
      }
      const { topic } = matter;
      const provided = desk.cards.filter(({ specialties }) => specialties.includes(topic));
      const had = (card: (typeof provided)[number]) => card.had.get(topic) ?? 0;
      const total = provided.reduce((sum, card) => sum + had(card), 0);
      const weights = provided.reduce((sum, { capacity }) => sum + capacity, 0);
      // ties fall by chance, by how much each weighs
      const tie = (card: (typeof provided)[number]) =>
        (1e-6 * -Math.log(1 - thrown(matter.index, card.index, 11))) / card.capacity;
      return least(team, (card) => had(card) - (total * card.capacity) / weights + tie(card));
    },
  };
};
