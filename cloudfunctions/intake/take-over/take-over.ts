import { createHash } from 'node:crypto';
import type { FileDocument } from '../../documents';
import { cloud } from '../../kernel/cloud';
import { AppError } from '../../kernel/errors';
import { fetchUpload, isUpload, tooLarge } from './fetch-upload';
import { type FileKind, fileKindOf, mostBytes, shownName } from './file-kind';

/** An upload that was found fit, in the place only functions write to. */
export type TakenOver = Pick<FileDocument, '_id' | 'fileID' | 'name' | 'kind' | 'size' | 'sha256'>;

/**
 * Checks an upload by its content and copies it to the holder's own folder.
 * @throws AppError FILE_REJECTED or TOO_LARGE.
 */
export async function takeOver(
  file: { uploaded: string; name: string },
  to: { holderId: string; fileId: string },
): Promise<TakenOver> {
  const { bytes, kind } = await fitUpload(file.uploaded);
  const { fileID } = await cloud().uploadFile({
    cloudPath: `matters/${to.holderId}/${to.fileId}.${kind.ending}`,
    fileContent: bytes,
  });
  return {
    _id: to.fileId,
    fileID,
    name: shownName(file.name, kind),
    kind: kind.kind,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** An upload's content and kind. One that will not do is thrown away at once: nobody comes back for it. */
async function fitUpload(uploaded: string): Promise<{ bytes: Buffer; kind: FileKind }> {
  try {
    const bytes = await fetchUpload(uploaded);
    const kind = fileKindOf(bytes);
    if (!kind) throw new AppError('FILE_REJECTED', UNFIT);
    if (bytes.length > mostBytes(kind)) throw tooLarge();
    return { bytes, kind };
  } catch (error) {
    if (error instanceof AppError && isUpload(uploaded))
      await cloud().deleteFile({ fileList: [uploaded] });
    throw error;
  }
}

const UNFIT = '这个文件打不开或不能用。请传照片、PDF、Word、Excel、录音或视频。';
