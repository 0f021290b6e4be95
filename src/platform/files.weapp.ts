import { chooseMedia, chooseMessageFile, compressImage, getFileSystemManager } from '@tarojs/taro';
import { granted, type Outcome } from './outcome';
import {
  endingOf,
  FILE_LIMITS,
  type FileSource,
  newFileId,
  type Picked,
  type PickedFile,
} from './picked-file';
import { refusal } from './refusal';
import { forget, keep, recall } from './storage';

/** Kept files live in the user folder (200 MB); temporary ones vanish when WeChat restarts. */
const folder = () => `${wx.env.USER_DATA_PATH}/kept`;

export const pathOf = (file: PickedFile): string => `${folder()}/${file.id}${endingOf(file.name)}`;

interface Chosen {
  path: string;
  name: string;
  size: number;
  image: boolean;
}

/** Lets the person choose and keeps what was chosen. Pictures above the limit are compressed first. */
export async function pickFiles(source: FileSource, most: number): Promise<Outcome<Picked>> {
  try {
    const chosen = source === 'chat' ? await fromChat(most) : await fromMedia(source, most);
    const files = await Promise.all(chosen.slice(0, most).map(keepChosen));
    return granted({ files, leftOut: chosen.length - files.length });
  } catch (thrown) {
    return refusal(thrown);
  }
}

async function fromChat(most: number): Promise<Chosen[]> {
  const { tempFiles } = await chooseMessageFile({ count: Math.min(most, 100), type: 'all' });
  return tempFiles.map(({ path, name, size, type }) => ({
    path,
    name,
    size,
    image: type === 'image',
  }));
}

async function fromMedia(source: 'camera' | 'album', most: number): Promise<Chosen[]> {
  const { tempFiles } = await chooseMedia({
    count: Math.min(most, 20),
    mediaType: ['image'],
    sourceType: [source],
    sizeType: ['compressed'],
  });
  return tempFiles.map(({ tempFilePath, size }, index) => ({
    path: tempFilePath,
    name: `照片${index + 1}${endingOf(tempFilePath)}`,
    size,
    image: true,
  }));
}

async function keepChosen(chosen: Chosen): Promise<PickedFile> {
  const { path, size } =
    chosen.image && chosen.size > FILE_LIMITS.image ? await smaller(chosen) : chosen;
  const file = { id: newFileId(), name: chosen.name, size, image: chosen.image };
  const manager = getFileSystemManager();
  try {
    manager.accessSync(folder());
  } catch {
    manager.mkdirSync(folder(), true);
  }
  await new Promise<void>((done, failed) => {
    manager.copyFile({
      srcPath: path,
      destPath: pathOf(file),
      success: () => done(),
      fail: failed,
    });
  });
  return file;
}

async function smaller(chosen: Chosen): Promise<{ path: string; size: number }> {
  const { tempFilePath } = await compressImage({ src: chosen.path, quality: 70 });
  const { size } = getFileSystemManager().statSync(tempFilePath) as { size: number };
  return { path: tempFilePath, size };
}

const listKey = (holder: string) => `files:${holder}`;

/** The files chosen for a draft or a matter that the office does not have yet. */
export async function keptFiles(holder: string): Promise<PickedFile[]> {
  const list = recall(listKey(holder));
  const files = Array.isArray(list) ? (list as PickedFile[]) : [];
  return files.filter((file) => {
    try {
      getFileSystemManager().accessSync(pathOf(file));
      return true;
    } catch {
      return false;
    }
  });
}

/** Remembers which files wait for a holder. */
export async function rememberFiles(holder: string, files: readonly PickedFile[]): Promise<void> {
  if (files.length === 0) forget(listKey(holder));
  else keep(listKey(holder), files);
}

/** The office has it, or the person took it away: frees the room. */
export async function dropFile(file: PickedFile): Promise<void> {
  getFileSystemManager().unlink({ filePath: pathOf(file), fail: () => undefined });
}
