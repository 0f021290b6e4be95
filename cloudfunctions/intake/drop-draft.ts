import { dropDraft as contract } from '@contracts/intake';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { FILES_DISCARD } from '../office/files/discard';
import { draftHolderLoader } from '../office/holder';

/** Throws a draft away, with the files that were put to it. */
export const dropDraft = writes(contract, async (ctx, { draftId }) => {
  const { matter, draft, files } = ctx.resource(draftHolderLoader);
  if (matter) throw new AppError('NOT_ALLOWED_NOW', '这份内容已经提交了，不再是草稿。');
  if (draft) ctx.tx.remove('drafts', draftId);
  for (const file of files) ctx.tx.remove('files', file._id);
  if (files.length > 0) ctx.emit(FILES_DISCARD, { fileIDs: files.map((file) => file.fileID) });
  return { done: true as const };
});
