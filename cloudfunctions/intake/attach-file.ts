import { attachFile as contract } from '@contracts/intake';
import { relationsTo } from '@domain/matter/access';
import { MOST_FILES } from '@domain/matter/drafts';
import type { FileDocument } from '../documents';
import { AppError } from '../kernel/errors';
import { writesAfter } from '../kernel/handler';
import type { Person } from '../kernel/identify';
import type { Relation } from '../kernel/policy';
import type { Viewing } from '../office/file-viewer';
import { FILES_DISCARD } from '../office/files/discard';
import { needsMediaCheck } from '../office/files/ask-platform';
import { MEDIA_CHECK } from '../office/files/media-check';
import { sweepAt, UPLOAD_SWEEP } from '../office/files/sweep';
import { fileHolderLoader, type Holder, holderToAttachTo } from '../office/holder';
import { viewerOf } from '../office/loaders';
import { presentFile } from '../office/present-file';
import { handedInBy } from './take-over/side';
import { takeOver } from './take-over/take-over';

/** Takes over a file the client has uploaded: checked by content, kept where only functions write. */
export const attachFile = writesAfter(
  contract,
  async (ctx, input) => {
    // a file is not fetched for a stranger; the transaction then refuses him as any other
    const holder = await holderToAttachTo(ctx, input.holderId);
    if (!holder) return null;
    refuseFullHolder(holder);
    return takeOver(input, { holderId: input.holderId, fileId: ctx.newId() });
  },
  async (ctx, input, taken) => {
    const holder = ctx.resource(fileHolderLoader);
    if (!taken) throw new AppError('NOT_FOUND');
    refuseFullHolder(holder);
    const same = holder.files.find(
      (file) => file.sha256 === taken.sha256 && file.itemId === input.itemId,
    );
    if (same) {
      ctx.emit(FILES_DISCARD, { fileIDs: [input.uploaded, taken.fileID] }, { eager: true });
      return presentFile(same, viewingOf(ctx.person, holder));
    }
    const { side, byName } = handedInBy(holder, ctx.person);
    const file: FileDocument = {
      ...taken,
      holderId: input.holderId,
      ownerId: ctx.person._id,
      byName,
      side,
      itemId: input.itemId,
      shared: (input.shared ?? false) && (holder.matter?.lead ?? false),
      messageId: '',
      safety: needsMediaCheck(taken) ? 'pending' : 'unchecked',
      at: ctx.now,
    };
    ctx.tx.insert('files', file);
    if (!holder.matter) ctx.timers.set(UPLOAD_SWEEP, input.holderId, sweepAt(ctx.now));
    if (file.safety === 'pending') ctx.emit(MEDIA_CHECK, { fileId: file._id });
    ctx.emit(FILES_DISCARD, { fileIDs: [input.uploaded] }, { eager: true });
    return presentFile(file, viewingOf(ctx.person, holder));
  },
);

function viewingOf(person: Person, { matter }: Holder): Viewing {
  const relations = new Set<Relation>(matter ? relationsTo(matter, viewerOf(person)) : ['self']);
  return { personId: person._id, relations };
}

function refuseFullHolder({ matter, files }: Holder): void {
  if (matter?.state === 'archived')
    throw new AppError('NOT_ALLOWED_NOW', '这件事项已经归档，不能再加材料。');
  if (files.length >= MOST_FILES)
    throw new AppError('NOT_ALLOWED_NOW', `一件事项最多放 ${MOST_FILES} 个文件，请先删掉不用的。`);
}
