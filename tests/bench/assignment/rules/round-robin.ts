import type { TopicId } from '@domain/triage/topics';
import { inTeam, type RuleMaker } from './rule';

/** Chatwoot: the next of the team who is not away; whoever was asked goes to the end of the row. */
export const roundRobin: RuleMaker = () => {
  const rows = new Map<TopicId, number[]>();
  return {
    choose({ matter }, desk) {
      const row = rows.get(matter.topic) ?? desk.cards.map(({ index }) => index);
      const next = row.find((index) => {
        const card = desk.cards[index];
        return card !== undefined && inTeam(card, matter, desk);
      });
      if (next === undefined) return null;
      rows.set(matter.topic, [...row.filter((index) => index !== next), next]);
      return next;
    },
  };
};
