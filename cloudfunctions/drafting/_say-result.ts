import type { saidResult } from '@contracts/drafting';
import { provisional } from '@domain/law/calculators/provisional';
import { sayOutcome } from '@domain/law/calculators/say-outcome';
import { type Confidence, doubtOf } from '@domain/law/rule';
import { RULES, type RuleId, ruleOf } from '@domain/law/rules';
import type * as z from 'zod/mini';
import type { KeptResult } from '../office/kept-result';

/** A kept result in words, with what its articles say. */
export function sayResult(result: KeptResult): z.output<typeof saidResult> {
  const first = provisional(result);
  const { main, lines } = sayOutcome(first?.outcome ?? result.outcome);
  return {
    main,
    ...(first !== undefined && { provided: first.when }),
    figures: lines.map(({ label, value }) => ({ label, value })),
    steps: result.steps.map(({ rule, ...step }) => ({ ...step, ...withArticle(rule) })),
    assumptions: result.assumptions.map(({ say, confidence, rule }) => ({
      say,
      ...withDoubt(confidence),
      ...withArticle(rule),
    })),
    changes: [...result.changes],
    otherwise: result.otherwise
      .filter((one) => one !== first)
      .map(({ when, outcome }) => ({ when, main: sayOutcome(outcome).main })),
  };
}

/** The article of a rule; none where a later build has given the rule up. */
export function withArticle(rule: string | undefined): {
  rule?: { article: string; says: string };
} {
  if (rule === undefined || !isRule(rule)) return {};
  const { article, says } = ruleOf(rule);
  return { rule: { article, says } };
}

const isRule = (id: string): id is RuleId => Object.hasOwn(RULES, id);

function withDoubt(confidence: Confidence): { doubt?: string } {
  const doubt = doubtOf(confidence);
  return doubt === undefined ? {} : { doubt };
}
