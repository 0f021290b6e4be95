import type { OutputOf } from '@contracts/action';
import type { register } from '@contracts/intake';
import type { Matter } from '@domain/matter/matter';

/** Nothing was registered: staff looks first whether it is one of these. */
export function maybeSame(matters: readonly Matter[]): OutputOf<typeof register> {
  return {
    matterId: '',
    number: '',
    claimCode: '',
    triage: null,
    promise: null,
    maybeSame: matters.map(({ _id, number, summary, createdAt }) => ({
      matterId: _id,
      number,
      summary,
      at: createdAt,
    })),
  };
}
