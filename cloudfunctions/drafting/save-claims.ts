import { saveClaims as contract } from '@contracts/drafting';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';

/** Puts the claim sheet of a matter as it stands now; whoever read an older one is told to look again. */
export const saveClaims = writes(contract, async (ctx, { matterId, version, lines }) => {
  const { applicantId } = ctx.resource(matterLoader);
  const [kept, applicant] = [
    await ctx.tx.get('claims', matterId),
    await ctx.tx.get('people', applicantId),
  ];
  if (!applicant?.key) throw new AppError('NOT_ALLOWED_NOW', '他已经删除了自己的资料。');
  if ((kept?.version ?? 0) !== version)
    throw new AppError('CONFLICT', '请求清单刚刚被别人改过，请先看一下新的内容。');
  const sheet = {
    _id: matterId,
    version: version + 1,
    sealed: ctx.sealer.seal(applicant, 'claims', JSON.stringify(lines)),
  };
  if (kept) ctx.tx.put('claims', sheet);
  else ctx.tx.insert('claims', sheet);
  return { version: sheet.version };
});
