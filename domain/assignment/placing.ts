import type { Candidate, Conflicts, OpenMatter } from './candidate';
import { matchWaiting } from './matching';
import { type Blocked, type Ranked, type Ranking, rank } from './rank';
import type { Weights } from './weights';

/** What one decision was made from: kept with the offer, so that it can be made again. */
export interface Placing {
  open: OpenMatter;
  weights: Weights;
  candidates: readonly Candidate[];
}

/** The backlog an offer was found in, as it stood. */
export interface WaitingTogether {
  waiting: readonly OpenMatter[];
  weights: Weights;
  candidates: readonly Candidate[];
}

/** What was decided, as far as it is compared. */
export interface Decided {
  order: readonly { id: string; total: number }[];
  excluded: readonly { id: string; gate: string; reason: string }[];
}

/** So many are kept of those who could take it and of those who could not; nobody reads further down. */
export const MOST_KEPT = { ranked: 50, blocked: 150 } as const;

/** Those of a ranking whose inputs are kept: leaving out the last changes neither the gates that were opened nor the order of the first. */
export function keptOf({ ranked, blocked }: Ranking): { ranked: Ranked[]; blocked: Blocked[] } {
  return {
    ranked: ranked.slice(0, MOST_KEPT.ranked),
    blocked: blocked.slice(0, MOST_KEPT.blocked),
  };
}

/** A candidate with only what these matters ask of him: no employer that has nothing to do with them, no leave of another year. */
export function paredDown(candidate: Candidate, open: readonly OpenMatter[]): Candidate {
  const { leave, stationIds } = candidate;
  const asked = new Set(open.map(({ stationId }) => stationId));
  const served = stationIds.filter((id) => asked.has(id));
  return {
    ...candidate,
    // an empty list would mean everywhere
    stationIds: served.length > 0 ? served : stationIds.slice(0, 1),
    leave: leave.slice(0, MOST_LEAVES),
    conflicts: concerning(candidate.conflicts, open),
    firmConflicts: concerning(candidate.firmConflicts, open),
  };
}

const MOST_LEAVES = 20;

function concerning(conflicts: Conflicts, open: readonly OpenMatter[]): Conflicts {
  const named = (mine: readonly string[], theirs: (matter: OpenMatter) => readonly string[]) =>
    [...new Set(mine)].filter((one) => open.some((matter) => theirs(matter).includes(one)));
  return {
    respondentIds: named(conflicts.respondentIds, ({ respondentIds }) => respondentIds),
    groupIds: named(conflicts.groupIds, ({ respondentGroupIds }) => respondentGroupIds),
    nameKeys: named(conflicts.nameKeys, ({ respondentKeys }) => respondentKeys),
  };
}

/** Whether the same inputs give the same answer today: the same order with the same totals, the same gates with the same words. */
export function replays({ open, weights, candidates }: Placing, decided: Decided): boolean {
  const { ranked, blocked } = rank(open, candidates, weights);
  const sameOrder =
    ranked.length === decided.order.length &&
    ranked.every(({ candidate, total }, i) => {
      const then = decided.order[i];
      return then?.id === candidate.id && Math.abs(then.total - total) < 1e-9;
    });
  const reasons = new Map(blocked.map((one) => [one.candidate.id, one]));
  const sameGates =
    blocked.length === decided.excluded.length &&
    decided.excluded.every(({ id, gate, reason }) => {
      const now = reasons.get(id);
      return now?.gate === gate && now.reason === reason;
    });
  return sameOrder && sameGates;
}

/** Whether the backlog, solved again, gives this matter to the same person. */
export function replaysTogether(
  { waiting, candidates, weights }: WaitingTogether,
  matterId: string,
  personId: string,
): boolean {
  const found = matchWaiting(waiting, candidates, weights).find((one) => one.matterId === matterId);
  return found?.to?.candidate.id === personId;
}
