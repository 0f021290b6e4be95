import { cloud } from '../../kernel/cloud';
import { AppError } from '../../kernel/errors';
import { MOST_BYTES } from './file-kind';

/** Where clients put what they upload: a name nobody guesses, straight under one folder. */
const UPLOADED = /^cloud:\/\/[\w.-]+\/uploads\/[\w-]{20,64}(?:\.[A-Za-z0-9]{1,8})?$/;

/** Whether this is a client's own upload; a function may read and delete every file, so no other may be named. */
export const isUpload = (fileID: string): boolean => UPLOADED.test(fileID);

/** The content of an upload. @throws AppError FILE_REJECTED for another place or a missing file, TOO_LARGE. */
export async function fetchUpload(fileID: string): Promise<Buffer> {
  if (!isUpload(fileID)) throw gone();
  const answer = await cloud().getTempFileURL({ fileList: [fileID] });
  const [found] = answer?.fileList ?? [];
  if (!found?.tempFileURL) throw gone();
  const response = await fetch(found.tempFileURL);
  if (!response.ok || !response.body) throw gone();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > MOST_BYTES) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export function tooLarge(): AppError {
  return new AppError('TOO_LARGE', '文件太大了：图片最多 10 MB，其他文件最多 50 MB。');
}

function gone(): AppError {
  return new AppError('FILE_REJECTED', '没有找到上传的文件，请重新选择再传一次。');
}
