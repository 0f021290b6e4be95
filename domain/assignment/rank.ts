import type { Candidate, OpenMatter } from './candidate';
import { closedGates, fewestOpened, type GateId, GATE_IDS, GATES } from './gates';
import { type Term, termsOf, totalOf } from './score';
import { DEFAULT_WEIGHTS, type Weights } from './weights';

export interface Ranked {
  candidate: Candidate;
  total: number;
  terms: Term[];
}

export interface Blocked {
  candidate: Candidate;
  gate: GateId;
  reason: string;
}

/** Who may take a matter, the best first, and who may not and why. */
export interface Ranking {
  ranked: Ranked[];
  blocked: Blocked[];
  /** Soft gates that had to be opened because nobody passed all of them. */
  opened: GateId[];
  /** Sentences on how the first was found. */
  why: string[];
}

/** A way to place matters; the office's own is `rank`. Another can stand in its place and be compared. */
export type Strategy = (
  matter: OpenMatter,
  candidates: readonly Candidate[],
  weights?: Weights,
) => Ranking;

/**
 * Gates first, then the weighted terms. Nobody behind a firm gate is ever ranked; as few soft gates as possible are
 * opened, and only when nobody passes them all. Equal totals go to the smaller load, then by id.
 */
export const rank: Strategy = (matter, candidates, weights = DEFAULT_WEIGHTS) => {
  const closed = candidates.map((candidate) => closedGates(matter, candidate, weights));
  const opened = fewestOpened(closed);
  const ranked: Ranked[] = [];
  const blocked: Blocked[] = [];
  candidates.forEach((candidate, index) => {
    const first = closed[index]?.find(({ gate }) => !opened.includes(gate));
    if (first) {
      blocked.push({ candidate, ...first });
    } else {
      const terms = termsOf(matter, candidate, weights);
      ranked.push({ candidate, total: totalOf(terms), terms });
    }
  });
  ranked.sort(better);
  return { ranked, blocked, opened: [...opened], why: explain(ranked, blocked, opened) };
};

function better(left: Ranked, right: Ranked): number {
  return (
    right.total - left.total ||
    left.candidate.openLoad - right.candidate.openLoad ||
    (left.candidate.id < right.candidate.id ? -1 : 1)
  );
}

function explain(
  ranked: readonly Ranked[],
  blocked: readonly Blocked[],
  opened: readonly GateId[],
): string[] {
  const first = ranked[0];
  if (!first) {
    return blocked.length === 0
      ? ['名册里还没有律师。']
      : [`${blocked.length} 位都不能接：${countReasons(blocked)}。`];
  }
  const strongest = [...first.terms].sort((a, b) => b.points - a.points).slice(0, 2);
  return [
    `在 ${ranked.length} 位可以接的人中得分最高：${strongest.map(({ text }) => text).join('，')}。`,
    ...(blocked.length > 0
      ? [`另外 ${blocked.length} 位没有考虑：${countReasons(blocked)}。`]
      : []),
    ...(opened.includes('specialty') ? ['没有专长对口的人有空，放宽了专长。'] : []),
    ...(opened.includes('wish') ? ['没有合职工意愿的人有空，请先和职工说明。'] : []),
    ...(opened.includes('reachable') ? ['可以接的人都收不到提醒，派单后请打电话告诉他。'] : []),
  ];
}

/** '利益冲突 2 位、请假 1 位'. */
function countReasons(blocked: readonly Blocked[]): string {
  return GATE_IDS.map((id) => ({ id, count: blocked.filter(({ gate }) => gate === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `${GATES[id].label} ${count} 位`)
    .join('、');
}
