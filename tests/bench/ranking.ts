import type { Candidate } from '@domain/assignment/candidate';
import { rank } from '@domain/assignment/rank';
import { TOPIC_IDS } from '@domain/triage/topics';
import { lawyer, openMatter } from '../domain/assignment/fixtures';
import type { Extent } from './extent';
import { type Figure, ms } from './figure';
import { inTurns, processorTime } from './meter';

const SMALL = 40;
const LARGE = 1_000;
const ROUNDS = 30;
/** So many sorts take about as long as one ranking: what disturbs the one disturbs the other. */
const SORTS = 20;

/** Every gate and every term of the score, told in words, over comparing one number. */
const SORT_BAR = 40;
const GROWTH_BAR = 1.5;

/** Ranking 40 and 1,000 lawyers for a matter; the peer is a bare sort of the same 1,000 by one number. */
export async function rankingSpeed(_root: string, { rounds }: Extent): Promise<Figure[]> {
  const matter = openMatter({ place: { lat: 31.25, lng: 121.4 } });
  const few = lawyers(SMALL);
  const many = lawyers(LARGE);
  if (rank(matter, few).ranked.length === 0) throw new Error('nobody could be ranked');
  const often = (times: number, work: () => unknown) => () => {
    for (let i = 0; i < times; i += 1) work();
  };
  const works = {
    few: often(LARGE / SMALL, () => rank(matter, few)),
    many: () => rank(matter, many),
    sorts: often(SORTS, () => [...many].sort((a, b) => a.openLoad - b.openLoad)),
  };
  const taken = await inTurns(rounds(ROUNDS), works, processorTime);
  const sort = taken.sorts / SORTS;
  return [
    {
      name: `ranking ${LARGE} lawyers`,
      ratio: taken.many / sort,
      bar: SORT_BAR,
      of: `${ms(taken.many)} ÷ ${ms(sort)} for a bare sort`,
    },
    {
      name: `a lawyer among ${LARGE} over one among ${SMALL}`,
      ratio: taken.many / taken.few,
      bar: GROWTH_BAR,
      of: `${ms(taken.many / LARGE)} ÷ ${ms(taken.few / LARGE)} each`,
    },
  ];
}

/** Half of them fit, some are full, some on leave elsewhere: no two alike. */
function lawyers(count: number): Candidate[] {
  return Array.from({ length: count }, (_, n) => {
    const other = TOPIC_IDS[n % TOPIC_IDS.length];
    return lawyer({
      id: `l${(n * 7919) % 100_003}`,
      firmId: `f${n % 23}`,
      specialties: n % 2 === 0 || other === undefined ? ['wages'] : [other],
      openLoad: (n * 31) % 12,
      answers: { answered: n % 40, medianMinutes: (n * 17) % 600 },
      home: { lat: 31 + ((n * 13) % 60) / 100, lng: 121 + ((n * 29) % 60) / 100 },
    });
  });
}
