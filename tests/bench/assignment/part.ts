import type { Extent } from '../extent';
import type { Figure } from '../figure';
import { bars, crowdedBars } from './bars';
import { seriesOf } from './cell';
import { DEFAULT_OFFICE } from './config';
import { makerOf } from './grid';
import { matchingSpeed } from './matching-speed';
import { OURS, PEER } from './rules/all';

/** Fewer seeds than the command of its own takes: the bars are means, and the same streams run through both rules. */
const SEEDS = 8;
const CROWDED = 11;
const CROWDED_SEEDS = 3;

/** The simulated office: our assignment against the strong baseline, and what the matching costs. */
export async function assignment(_root: string, { rounds }: Extent): Promise<Figure[]> {
  const tiny = rounds(SEEDS) < SEEDS;
  const office = tiny ? { ...DEFAULT_OFFICE, workingDays: 40 } : DEFAULT_OFFICE;
  const run = (rule: string, arrivals: number, seeds: number) =>
    seriesOf({ ...office, arrivals }, makerOf(rule), rounds(seeds));
  return [
    ...bars(run(OURS, office.arrivals, SEEDS), run(PEER, office.arrivals, SEEDS)),
    ...crowdedBars(run(OURS, CROWDED, CROWDED_SEEDS), CROWDED),
    ...(await matchingSpeed(rounds, tiny ? [[10, 20]] : [[200, 500]])),
  ];
}
