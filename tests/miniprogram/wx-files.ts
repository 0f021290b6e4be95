import { answer, type Options } from './wx-stub';

export interface PhoneFiles {
  /** What `wx` answers about pictures and files. */
  wx: Record<string, unknown>;
  /** What stands at a path of this phone. Throws where there is nothing. */
  read: (path: string) => Buffer;
}

/** A phone's album and its private folder. Whoever chooses from the album takes all of it. */
export function phoneFiles(album: readonly Buffer[]): PhoneFiles {
  const kept = new Map<string, Buffer>(album.map((bytes, n) => [`wxfile://tmp/${n}.png`, bytes]));
  const folders = new Set<string>();
  const chosen = [...kept].map(([tempFilePath, { length: size }]) => ({ tempFilePath, size }));
  const read = (path: string): Buffer => {
    const bytes = kept.get(path);
    if (!bytes) throw new Error(`no such file: ${path}`);
    return bytes;
  };
  const manager = {
    accessSync: (path: string) => {
      if (!kept.has(path) && !folders.has(path)) throw new Error(`no such file: ${path}`);
    },
    mkdirSync: (path: string) => void folders.add(path),
    copyFile: ({ srcPath, destPath, success }: Options) => {
      kept.set(String(destPath), read(String(srcPath)));
      success?.({ errMsg: 'copyFile:ok' });
    },
    unlink: ({ filePath, success, fail }: Options) => {
      const gone = kept.delete(String(filePath));
      if (gone) success?.({ errMsg: 'unlink:ok' });
      else fail?.({ errMsg: 'unlink:fail no such file' });
    },
  };
  return {
    read,
    wx: {
      getFileSystemManager: () => manager,
      chooseMedia: answer({ tempFiles: chosen, type: 'image' }),
    },
  };
}
