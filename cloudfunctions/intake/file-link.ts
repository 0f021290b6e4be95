import { fileLink as contract } from '@contracts/intake';
import { cloud } from '../kernel/cloud';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { fileLoader } from '../office/loaders';

/** As long as the platform allows for private files. */
const SECONDS = 600;

/** A short-lived address of one file; made anew at every look and kept nowhere. */
export const fileLink = reads(contract, async ({ resource }) => {
  const { file } = resource(fileLoader);
  const answer = await cloud().getTempFileURL({
    fileList: [{ fileID: file.fileID, maxAge: SECONDS }],
  });
  const url = answer?.fileList[0]?.tempFileURL;
  if (!url) throw new AppError('UNAVAILABLE', '文件暂时打不开，请稍后再试。');
  return { url, name: file.name };
});
