import { fileLink as contract } from '@contracts/intake';
import { cloud } from '../kernel/cloud';
import type { FileDocument } from '../documents';
import { AppError, invalid } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { openingFor } from '../office/file-viewer';
import { fileLoader } from '../office/loaders';

/** As long as the platform allows for private files. */
const SECONDS = 600;

/**
 * A short-lived address of one file; made anew at every look and kept nowhere. What the platform found fault with is
 * sealed: who works on the matter opens it for a reason, which the audit keeps.
 */
export const fileLink = reads(contract, async (ctx, { reason = '' }) => {
  const loaded = ctx.resource(fileLoader);
  const { file } = loaded;
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const { person } = ctx.caller;
  const relations = fileLoader.relations(loaded, person);
  const opening = openingFor(file, { personId: person._id, relations });
  if (opening === 'closed') throw new AppError('NOT_ALLOWED_NOW', whyClosed(file));
  if (opening === 'sealed') {
    if (reason === '') throw invalid([{ path: 'reason', message: WHY_SEALED }]);
    ctx.about({ reason: `sealed: ${reason}` });
  }
  const answer = await cloud().getTempFileURL({
    fileList: [{ fileID: file.fileID, maxAge: SECONDS }],
  });
  const url = answer?.fileList[0]?.tempFileURL;
  if (!url) throw new AppError('UNAVAILABLE', '文件暂时打不开，请稍后再试。');
  return { url, name: file.name };
});

const WHY_SEALED = '这份材料没有通过平台的内容检查。要打开，请写明理由。';

function whyClosed({ safety }: FileDocument): string {
  return safety === 'pending'
    ? '平台正在检查这份材料，请过一会儿再打开。'
    : '这份材料没有通过平台的内容检查，暂时打不开。需要的话，请联系承办的人。';
}
