import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { type Ranking, rank } from '@domain/assignment/rank';
import type { Matter } from '@domain/matter/matter';
import type { Reference } from './reference';

/** Whoever pleads for a worker does not plead for himself. */
export function askable(
  candidates: readonly Candidate[],
  matters: readonly Matter[],
): readonly Candidate[] {
  const barred = new Set(matters.flatMap(({ ownerIds }) => ownerIds));
  return candidates.filter(({ id }) => !barred.has(id));
}

/** Everybody who may be asked for these matters by the office itself, ranked for one of them with the weights in force. */
export function rankFor(
  open: OpenMatter,
  matters: readonly Matter[],
  candidates: readonly Candidate[],
  { weights }: Pick<Reference, 'weights'>,
): Ranking {
  return rank(open, askable(candidates, matters), weights);
}
