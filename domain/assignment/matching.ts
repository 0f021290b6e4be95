import type { Candidate, OpenMatter } from './candidate';
import { type Ranked, type Ranking, rank } from './rank';
import { DEFAULT_WEIGHTS, type Weights } from './weights';

export interface Match {
  matterId: string;
  /** null: nobody can take it now, it goes on waiting. */
  to: Ranked | null;
  ranking: Ranking;
}

export function matchWaiting(
  waiting: readonly OpenMatter[],
  candidates: readonly Candidate[],
  weights: Weights = DEFAULT_WEIGHTS,
): Match[] {
  return waiting.map((matter) => {
    const ranking = rank(matter, candidates, weights);
    return { matterId: matter.id, to: ranking.ranked[0] ?? null, ranking };
  });
}
