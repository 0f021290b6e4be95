import { HOTLINES, type Hotline, type HotlineId } from '../hotlines';
import type { Confidence } from '../rule';
import { type RuleId, ruleOf } from '../rules';
import type { AidPaper } from './aid-papers';
import type { MatterId } from './matters';

/** Why an answer is what it is, with the rule it rests on. */
export interface Reason {
  say: string;
  rule: RuleId;
  article: string;
  confidence: Confidence;
}

/** On what a yes rests: no condition at all, hardship, a serious wrong, or that only advice is wanted. */
export type Basis = 'no-condition' | 'hardship' | 'serious' | 'advice';

/** What an answer would rest on once what is open has been shown; papers follow from it. */
export type Ground = Basis | 'no-check';

interface Told {
  /** The answer in one sentence. */
  say: string;
  reasons: readonly Reason[];
}

/** What one of the two systems of legal aid says to one matter, or to all. */
export type Verdict =
  | (Told & { kind: 'eligible'; basis: Basis })
  | (Told & { kind: 'eligible-no-check' })
  | (Told & { kind: 'probably'; mustShow: readonly string[]; ground?: Ground })
  | (Told & { kind: 'elsewhere'; doors: readonly Hotline[] })
  | (Told & { kind: 'not'; doors: readonly Hotline[] });

export type VerdictKind = Verdict['kind'];

/** The best that can be had, the matters it covers and those it does not, and the papers to bring. */
export type Answer = Verdict & {
  covers: readonly MatterId[];
  /** Matters with a weaker answer of their own. */
  apart: readonly { matters: readonly MatterId[]; verdict: Verdict }[];
  papers: readonly AidPaper[];
};

/** A reason in the rule's own words, or in words for this case. */
export function reason(rule: RuleId, say?: string): Reason {
  const { article, says, confidence } = ruleOf(rule);
  return { say: say ?? says, rule, article, confidence };
}

/** The doors by their ids. */
export function doorsTo(ids: readonly HotlineId[]): Hotline[] {
  return [...new Set(ids)].map((id) => HOTLINES[id]);
}

/** What an answer rests on; undefined for a no, or where it is still open. */
export function groundOf(verdict: Verdict): Ground | undefined {
  if (verdict.kind === 'eligible') return verdict.basis;
  if (verdict.kind === 'eligible-no-check') return 'no-check';
  return verdict.kind === 'probably' ? verdict.ground : undefined;
}

const RANK = {
  eligible: 2,
  'eligible-no-check': 1,
  probably: 3,
  elsewhere: 4,
  not: 5,
} as const satisfies Record<VerdictKind, number>;

/** Whether one verdict is better than another for who asks: the less has to be shown, the better. */
export function better(left: Verdict, right: Verdict): boolean {
  return rankOf(left) < rankOf(right);
}

function rankOf(verdict: Verdict): number {
  return verdict.kind === 'eligible' && verdict.basis === 'no-condition' ? 0 : RANK[verdict.kind];
}
