import { saveDraft as contract } from '@contracts/intake';
import { MOST_DRAFTS } from '@domain/matter/drafts';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { draftHolderLoader } from '../office/holder';

/** Keeps what was typed so far, sealed. A save that is older than what is kept changes nothing. */
export const saveDraft = writes(contract, async (ctx, { draftId, revision, content }) => {
  const { matter } = ctx.resource(draftHolderLoader);
  if (matter) throw new AppError('NOT_ALLOWED_NOW', '这份内容已经提交了，请在“我的事项”里查看。');
  // read in the transaction: of two saves at once, one sees the other
  const kept = await ctx.tx.get('drafts', draftId);
  if (kept && kept.revision >= revision)
    throw new AppError(
      'CONFLICT',
      `另一台设备上保存了更新的内容（第 ${kept.revision} 次保存），请先打开看一下。`,
    );
  if (!kept && (await ctx.db.count('drafts', { personId: ctx.person._id })) >= MOST_DRAFTS)
    throw new AppError(
      'NOT_ALLOWED_NOW',
      `草稿最多 ${MOST_DRAFTS} 份，请先删掉不用的，或者把写好的提交。`,
    );
  const draft = {
    _id: draftId,
    personId: ctx.person._id,
    kind: content.kind,
    revision,
    step: content.step,
    sealed: ctx.sealer.seal(ctx.person, 'draft', JSON.stringify(content)),
    savedAt: ctx.now,
  };
  if (kept) ctx.tx.put('drafts', draft);
  else ctx.tx.insert('drafts', draft);
  return { savedAt: ctx.now, revision };
});
