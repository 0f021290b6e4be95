import { createHash } from 'node:crypto';
import { render as contract } from '@contracts/drafting';
import type { Answers } from '@domain/documents/template';
import { relationsTo } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import { dayOf } from '@domain/time/china';
import type { FileDocument } from '../documents';
import { cloud } from '../kernel/cloud';
import { AppError } from '../kernel/errors';
import { type PrepareContext, writesAfter } from '../kernel/handler';
import { FILES_DISCARD } from '../office/files/discard';
import { knowReach, viewerOf } from '../office/loaders';
import { nameOf } from '../office/move';
import { paperLoader } from '../office/papers';
import { referenceOf } from '../office/reference';
import { openAnswers } from '../office/open-answers';
import { templateFor } from './_answers';
import { DRAFTED, matterFacts, seesInFull } from './_matter-facts';
import { uncovered } from './render/uncovered';
import { toDocx } from './render/to-docx';

/** As long as the platform allows for private files. */
const SECONDS = 600;

/** Draws a paper as .docx: a file of its matter, or a short-lived address where it has none. */
export const render = writesAfter(
  contract,
  (ctx, { paperId, reason }) => drawn(ctx, paperId, reason),
  async (ctx, { reason }, drawing) => {
    const { paper, matter } = ctx.resource(paperLoader);
    if (!drawing || !paper) throw new AppError('NOT_FOUND');
    const { name, lacks, fileID, size, sha256, revealed } = drawing;
    if (revealed)
      ctx.about({
        matterId: paper.matterId,
        personId: matter?.applicantId ?? '',
        reason: `${name}: ${reason ?? ''}`,
      });
    if (!matter) {
      const answer = await cloud().getTempFileURL({ fileList: [{ fileID, maxAge: SECONDS }] });
      const url = answer?.fileList[0]?.tempFileURL;
      if (!url) throw new AppError('UNAVAILABLE', '文书暂时打不开，请稍后再试。');
      return { name, url, lacks };
    }
    refuseArchived(matter);
    const old = paper.fileId === '' ? null : await ctx.tx.get('files', paper.fileId);
    if (old) {
      ctx.tx.remove('files', old._id);
      ctx.emit(FILES_DISCARD, { fileIDs: [old.fileID] });
    }
    const worker = relationsTo(matter, viewerOf(ctx.person)).has('worker');
    const file: FileDocument = {
      _id: ctx.newId(),
      holderId: matter._id,
      ownerId: ctx.person._id,
      byName: worker ? '职工' : nameOf(ctx.person, 'staff'),
      side: worker ? 'worker' : 'office',
      name,
      kind: 'document',
      size,
      sha256,
      fileID,
      itemId: DRAFTED,
      shared: false,
      messageId: '',
      safety: 'unchecked',
      at: ctx.now,
    };
    ctx.tx.insert('files', file);
    ctx.tx.put('papers', { ...paper, fileId: file._id });
    return { name, fileId: file._id, lacks };
  },
);

function refuseArchived({ state }: Matter): void {
  if (state === 'archived')
    throw new AppError('NOT_ALLOWED_NOW', '这件事项已经归档，不能再加文书。');
}

/** The paper as a stored file; null for a stranger to it or its matter, whom the transaction then refuses. */
async function drawn(ctx: PrepareContext, paperId: string, reason: string | undefined) {
  if (ctx.caller.kind !== 'person') return null;
  const { person } = ctx.caller;
  await knowReach(ctx, person);
  const paper = await ctx.db.get('papers', paperId);
  if (!paper) return null;
  const matter = paper.matterId === '' ? null : await ctx.db.get('matters', paper.matterId);
  // nothing is opened or stored for who has nothing to do with the matter any more
  if (!paperLoader.relations({ paper, matter }, person).has('self')) return null;
  if (matter) refuseArchived(matter);
  const template = templateFor(paper.templateId);
  let answers: Answers = openAnswers(ctx.sealer, person, paper);
  const revealed = matter !== null && Boolean(reason) && !seesInFull(matter, person);
  if (revealed) {
    const reference = await referenceOf(ctx.db, ctx.now);
    const from = { db: ctx.db, sealer: ctx.sealer, reference };
    answers = uncovered(
      answers,
      template.prefill(await matterFacts(from, matter, person, false)),
      template.prefill(await matterFacts(from, matter, person, true)),
    );
  }
  const today = dayOf(ctx.now);
  const bytes = await toDocx(template.blocks(answers, today), template.title);
  const { fileID } = await cloud().uploadFile({
    cloudPath: `${matter ? `matters/${matter._id}` : 'drawn'}/${ctx.newId()}.docx`,
    fileContent: bytes,
  });
  return {
    name: `${template.title}.docx`,
    lacks: [...template.lacks(answers, today)],
    fileID,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    revealed,
  };
}
