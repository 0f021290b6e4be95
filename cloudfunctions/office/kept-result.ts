import { keptResult as shape } from '@contracts/drafting';
import { isOutcome } from '@domain/law/is-outcome';
import type { AnyOutcome } from '@domain/law/result';
import * as z from 'zod/mini';

const outcome = z.custom<AnyOutcome>(isOutcome);

/** A result as it was sealed: what a calculator answered then, with articles that a later build may have given up. */
const keptResult = z.object({
  ...shape.shape,
  outcome,
  assumptions: z.array(
    z.object({
      say: z.string(),
      confidence: z.enum(['V1', 'V2', 'GK', 'CONV']),
      rule: z.optional(z.string()),
    }),
  ),
  otherwise: z.array(z.object({ when: z.string(), outcome })),
});
export type KeptResult = z.output<typeof keptResult>;

const sealed = z.object({ result: keptResult });

/** A kept result from its opened text. */
export const readKept = (text: string): KeptResult => sealed.parse(JSON.parse(text)).result;

/** A result as a call answers it. */
export function sentResult(result: {
  outcome: AnyOutcome;
  steps: readonly z.output<typeof shape>['steps'][number][];
  assumptions: readonly z.output<typeof shape>['assumptions'][number][];
  changes: readonly string[];
  otherwise: readonly { when: string; outcome: AnyOutcome }[];
}): z.output<typeof shape> {
  return {
    outcome: { ...result.outcome },
    steps: [...result.steps],
    assumptions: [...result.assumptions],
    changes: [...result.changes],
    otherwise: result.otherwise.map(({ when, outcome: other }) => ({
      when,
      outcome: { ...other },
    })),
  };
}
