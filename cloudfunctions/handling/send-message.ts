import * as contract from '@contracts/handling';
import { relationsTo } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import { plainText } from '@domain/text/plain-text';
import type { FileDocument } from '../documents';
import type { WriteContext } from '../kernel/context';
import { AppError, invalid } from '../kernel/errors';
import { writesAfter } from '../kernel/handler';
import { checkTexts, type TextVerdict } from '../kernel/text-safety';
import { matterLoader, viewerOf } from '../office/loaders';
import { nameOf } from '../office/move';
import { deskOf, tellOwners, tellStation } from '../office/notices';
import { presentMessage } from '../office/present-message';

/** A word between worker and office, with files that were attached for it. The other side hears that there is one, not what it says. */
export const sendMessage = writesAfter(
  contract.sendMessage,
  async ({ caller }, { text }) =>
    checkTexts(caller.kind === 'anonymous' ? undefined : caller.login, [text]),
  async (ctx, { text, fileIds }, verdict) => {
    const matter = ctx.resource(matterLoader);
    if (matter.state === 'archived')
      throw new AppError('NOT_ALLOWED_NOW', '事项已经归档，不能再留言。有新的问题请重新提交。');
    const written = plainText(text);
    if (written === '' && fileIds.length === 0)
      throw invalid([{ path: 'text', message: '请写内容，或者选择文件' }]);
    const files = await ownFiles(ctx, matter, fileIds);
    const relations = relationsTo(matter, viewerOf(ctx.person));
    const side = relations.has('worker') ? 'worker' : 'office';
    if (side === 'office' && verdict === 'risky')
      throw invalid([{ path: 'text', message: '平台认为这段话不合适，请换一种说法' }]);
    const message = {
      _id: ctx.newId(),
      matterId: matter._id,
      at: ctx.now,
      byId: ctx.person._id,
      byName: side === 'worker' ? '职工' : nameOf(ctx.person, 'handler'),
      side,
      text: written,
      fileIds: files.map(({ _id }) => _id),
      held: side === 'worker' && isDoubtful(verdict),
    } as const;
    ctx.tx.insert('messages', message);
    for (const { _id } of files) ctx.tx.patch('files', _id, { messageId: message._id });
    tellOtherSide(ctx, matter, side);
    if (message.held)
      tellStation(ctx, matter, 'message', { waitsForStaff: '有一条留言需要您先看一下' });
    return presentMessage(message, files, { personId: ctx.person._id, relations }, side);
  },
);

const isDoubtful = (verdict: TextVerdict) => verdict === 'review' || verdict === 'risky';

async function ownFiles(
  { db, person }: WriteContext,
  matter: Matter,
  fileIds: readonly string[],
): Promise<FileDocument[]> {
  const files = await db.getMany('files', fileIds);
  const own = files.filter(
    (file) => file.holderId === matter._id && file.ownerId === person._id && file.messageId === '',
  );
  if (own.length < new Set(fileIds).size)
    throw invalid([{ path: 'fileIds', message: '有文件没有传好，请重新选择' }]);
  return own;
}

/** The handler, or the desk where there is none; from the office the workers. */
function tellOtherSide(ctx: WriteContext, matter: Matter, side: 'worker' | 'office'): void {
  if (side === 'office') {
    tellOwners(ctx, matter, 'message.new', {}, ctx.person._id);
    return;
  }
  if (matter.handlerId === '') {
    tellStation(ctx, matter, 'message', { waitsForStaff: '职工留言了，请回复' });
    return;
  }
  ctx.notify({
    to: { personId: matter.handlerId },
    template: 'message.handler',
    params: { number: matter.number, desk: deskOf(matter.handler?.kind) },
    matterId: matter._id,
  });
}
