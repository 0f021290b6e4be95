import { keptResult, type saidResult } from '@contracts/drafting';
import { provisional } from '@domain/law/calculators/provisional';
import { sayOutcome } from '@domain/law/calculators/say-outcome';
import type { AnyOutcome, Result } from '@domain/law/result';
import { type Confidence, doubtOf } from '@domain/law/rule';
import { RULES, type RuleId, ruleOf } from '@domain/law/rules';
import * as z from 'zod/mini';

const kept = z.object({ result: keptResult });

/** A kept result as it was sealed. */
export const readKept = (text: string) => kept.parse(JSON.parse(text)).result;

/** A kept result in words, with what its articles say. */
export function sayResult(sealed: z.output<typeof keptResult>): z.output<typeof saidResult> {
  // sealed here from what a calculator answered: the same shape, or one of an older build
  const result = sealed as unknown as Result<AnyOutcome>;
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
