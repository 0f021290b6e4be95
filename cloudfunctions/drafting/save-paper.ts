import { savePaper as contract } from '@contracts/drafting';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { MOST_PAPERS, paperLoader } from '../office/papers';
import { templateFor } from './_answers';

/** Keeps a paper as it is so far, sealed. A save that is older than what is kept changes nothing. */
export const savePaper = writes(
  contract,
  async (ctx, { paperId, revision, templateId, answers }) => {
    const { matter } = ctx.resource(paperLoader);
    templateFor(templateId);
    // read in the transaction: of two saves at once, one sees the other
    const kept = await ctx.tx.get('papers', paperId);
    if (kept && kept.templateId !== templateId)
      throw new AppError('CONFLICT', '这份文书是另一种，请重新开始写。');
    if (kept && kept.revision >= revision)
      throw new AppError('CONFLICT', '另一台设备上保存了更新的内容，请先打开看一下。');
    const holder = { personId: ctx.person._id, matterId: matter?._id ?? '' };
    if (!kept && (await ctx.db.count('papers', holder)) >= MOST_PAPERS)
      throw new AppError('NOT_ALLOWED_NOW', `文书最多存 ${MOST_PAPERS} 份，请先删掉不用的。`);
    const paper = {
      _id: paperId,
      ...holder,
      templateId,
      revision,
      sealed: ctx.sealer.seal(ctx.person, 'paper', JSON.stringify(answers)),
      fileId: kept?.fileId ?? '',
      savedAt: ctx.now,
    };
    if (kept) ctx.tx.put('papers', paper);
    else ctx.tx.insert('papers', paper);
    return { savedAt: ctx.now, revision };
  },
);
