import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { matchWaiting } from '@domain/assignment/matching';
import { rank } from '@domain/assignment/rank';
import { TOPIC_IDS } from '@domain/triage/topics';
import { lawyer, openMatter } from '../../domain/assignment/fixtures';
import { type Figure, ms } from '../figure';
import { inTurns, processorTime } from '../meter';
import { chance } from './chance';

const PASSES_BAR = 20;

/** What matching all at once costs over one greedy pass: the best for each in turn, whoever took it before. */
export async function matchingSpeed(
  rounds: (wanted: number) => number,
  sizes: readonly (readonly [matters: number, lawyers: number])[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [matters, lawyers] of sizes) {
    const { waiting, pool } = crowd(matters, lawyers);
    const works = {
      matching: () => matchWaiting(waiting, pool),
      greedy: () => waiting.map((matter) => rank(matter, pool).ranked[0]?.total),
    };
    if (!works.matching().some(({ to }) => to)) throw new Error('nobody could be placed');
    const taken = await inTurns(rounds(matters > 1_000 ? 1 : 5), works, processorTime);
    figures.push({
      name: `matching ${matters} matters with ${lawyers} lawyers, greedy passes`,
      ratio: taken.matching / taken.greedy,
      bar: PASSES_BAR,
      of: `${ms(taken.matching)} ÷ ${ms(taken.greedy)}`,
    });
  }
  return figures;
}

/** Lawyers of many kinds with few places left, and more matters than the best of them can take. */
export function crowd(
  matters: number,
  lawyers: number,
): { waiting: OpenMatter[]; pool: Candidate[] } {
  const dice = chance(matters * 7919 + lawyers);
  const topics = TOPIC_IDS.slice(0, 10);
  const topic = () => topics[dice.whole([0, topics.length - 1])] ?? 'wages';
  const place = () => ({ lat: 31 + dice.within([0, 0.6]), lng: 121 + dice.within([0, 0.6]) });
  const pool = Array.from({ length: lawyers }, (_, index) => {
    const capacity = dice.whole([6, 14]);
    return lawyer({
      ...{ id: `l${index}`, firmId: `f${index % 23}`, capacity, home: place() },
      specialties: [topic(), topic()],
      openLoad: dice.whole([0, capacity]),
      answers: { answered: dice.whole([0, 20]), medianMinutes: dice.whole([20, 1_200]) },
    });
  });
  const waiting = Array.from({ length: matters }, (_, index) =>
    openMatter({ id: `m${index}`, topic: topic(), urgent: dice.uniform() < 0.15, place: place() }),
  );
  return { waiting, pool };
}
