import { issueClaimCode as contract } from '@contracts/intake';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { newClaimCode } from '../office/claim-codes';
import { matterLoader } from '../office/loaders';
import { hasLogin } from '../office/people';

/** A code for a worker who has no WeChat here yet, the first or a new one; an older one is of no use any more. */
export const issueClaimCode = writes(contract, async (ctx) => {
  const matter = ctx.resource(matterLoader);
  const before = await ctx.tx.get('claimCodes', matter._id);
  const worker = await ctx.tx.get('people', before?.personId ?? matter.applicantId);
  if (!worker || hasLogin(worker) || (before && before.usedAt > 0))
    throw new AppError('NOT_ALLOWED_NOW', '这件事项已经和职工的微信连在一起了，不用认领码。');
  const { code, expiresAt, document } = newClaimCode(ctx, matter._id, worker._id);
  if (before) ctx.tx.save('claimCodes', { ...document, version: before.version });
  else ctx.tx.insert('claimCodes', document);
  return { number: matter.number, claimCode: code, expiresAt };
});
