import type { OutcomeOf } from '@domain/law/calculators/catalogue';
import type { CalculatorId } from '@domain/law/calculators/ids';
import { type LineContext, linesFrom } from '@domain/law/claims/from-result';
import type { ClaimLine } from '@domain/law/claims/line';
import { provisional } from '@domain/law/calculators/provisional';
import type { CalculatorAnswer } from './answer';

/** What has to be known before a result can stand on a claim sheet: who pays, or for how long. */
export type ClaimQuestion = 'insured' | 'months';

const QUESTIONS: { readonly [Id in CalculatorId]?: ClaimQuestion } = {
  'work-injury': 'insured',
  'injury-grants': 'insured',
  'work-death': 'insured',
  maternity: 'insured',
  'non-compete': 'months',
};

export const claimQuestionOf = (id: CalculatorId): ClaimQuestion | undefined => QUESTIONS[id];

/** The lines a result gives; without the local number, those of the figure that is shown. */
export function linesOf(
  id: CalculatorId,
  { result, input }: CalculatorAnswer,
  context: LineContext,
): ClaimLine[] {
  // the result is this calculator's own: `run` computed it under the same id
  const outcome = provisional(result)?.outcome ?? result.outcome;
  const own = { outcome, steps: result.steps } as {
    outcome: OutcomeOf<typeof id>;
    steps: typeof result.steps;
  };
  return linesFrom(id, own, input, context);
}
