import { CLAIM_CODE_BYTES, claimCode } from '@domain/people/codes';
import { codeLookup } from '@domain/privacy/lookup';
import type { At } from '@domain/time/types';
import { DAY } from '@domain/time/units';
import type { ClaimCodeDocument } from '../documents';
import type { BaseContext, Sealer } from '../kernel/context';

const LIFE = 30 * DAY;

/** What is kept of a claim code, in its canonical form: enough to know it again. */
export function claimCodeHash(sealer: Sealer, code: string): string {
  return sealer.lookupHash('claim', codeLookup('claim', code));
}

/** A new code that ties a caller to his WeChat, to be told to him, and what is kept of it. Good for 30 days. */
export function newClaimCode(
  ctx: Pick<BaseContext, 'now' | 'random' | 'sealer'>,
  matterId: string,
  personId: string,
): { code: string; expiresAt: At; document: ClaimCodeDocument } {
  const code = claimCode(ctx.random(CLAIM_CODE_BYTES));
  const expiresAt = ctx.now + LIFE;
  return {
    code,
    expiresAt,
    document: {
      _id: matterId,
      version: 1,
      codeHash: claimCodeHash(ctx.sealer, code),
      personId,
      expiresAt,
      wrongTries: 0,
      usedAt: 0,
    },
  };
}
