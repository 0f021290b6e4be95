import type { AnyOutcome, Result } from '../result';

/** What a result is worth without the local number, and under which condition; undefined where there is no telling. */
export function provisional({
  outcome,
  otherwise,
}: Pick<Result<AnyOutcome>, 'outcome' | 'otherwise'>):
  | Result<AnyOutcome>['otherwise'][number]
  | undefined {
  if (outcome.kind !== 'missing') return undefined;
  return otherwise.find(({ outcome: other }) => other.kind === 'amount' || other.kind === 'range');
}
