import { saveClaims as contract } from '@contracts/drafting';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { applicantOf } from './_applicant';
import { refuseArchived, sayWho } from './_keeping';

/** Puts the claim sheet of a matter as it stands now; whoever read an older one is told to look again. */
export const saveClaims = writes(contract, async (ctx, { matterId, version, lines }) => {
  const matter = ctx.resource(matterLoader);
  refuseArchived(matter, '请求');
  const applicant = await applicantOf(ctx, matter);
  const kept = await ctx.tx.get('claims', matterId);
  if ((kept?.version ?? 0) !== version)
    throw new AppError('CONFLICT', '请求清单刚刚被别人改过，请先看一下新的内容。');
  const sheet = {
    _id: matterId,
    version: version + 1,
    sealed: ctx.sealer.seal(applicant, 'claims', JSON.stringify(lines)),
    byName: sayWho(ctx.person, matter),
    savedAt: ctx.now,
  };
  if (kept) ctx.tx.put('claims', sheet);
  else ctx.tx.insert('claims', sheet);
  return { version: sheet.version };
});
