import type { RefusalOutcome, Result } from '../result';

/** A refusal as a whole result. */
export function refusal(outcome: RefusalOutcome): Result<RefusalOutcome> {
  return { outcome, steps: [], assumptions: [], changes: [], otherwise: [] };
}
