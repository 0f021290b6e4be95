import type { Clock } from '../clock/clock';
import { invalidParam, WireError } from '../errors';
import { contentTypeOf } from '../http/content-type';
import { limits } from '../limits';
import { checkCloudPath, FileIds } from './cloud-path';
import { type Files, type StoredFile } from './files';
import type { Links } from './links';

export type FileAnswer =
  | { fileID: string; code: 'SUCCESS'; tempFileURL: string; maxAge: number }
  | { fileID: string; code: string; tempFileURL: ''; maxAge: number };

/** Cloud storage: what functions (no openid) and people may do with files. */
export class Storage {
  readonly ids: FileIds;

  constructor(
    readonly files: Files,
    readonly links: Links,
    private readonly clock: Clock,
    env: string,
  ) {
    this.ids = new FileIds(env);
  }

  /** Stores a body; answers the file id. Throws STORAGE_EXCEED_AUTHORITY, STORAGE_SIGN_PARAM_INVALID. */
  async put(
    path: string,
    body: AsyncIterable<Buffer>,
    owner: string | undefined,
    type?: string,
  ): Promise<string> {
    checkCloudPath(path);
    const at = this.clock.now();
    await this.files.put(path, body, { owner, type: type ?? contentTypeOf(path), at });
    return this.ids.of(path);
  }

  /** The file of an id; throws STORAGE_FILE_NONEXIST, or STORAGE_EXCEED_AUTHORITY when a person asks for another's. */
  open(fileId: string, openid: string | undefined): StoredFile {
    const path = this.ids.path(fileId);
    const file = path === undefined ? undefined : this.files.get(path);
    if (file === undefined) throw new WireError('STORAGE_FILE_NONEXIST', 'storage file not exists');
    if (openid !== undefined && file.owner !== openid)
      throw new WireError('STORAGE_EXCEED_AUTHORITY', 'storage permission denied');
    return file;
  }

  /** Temporary links, at most 50 at once; each file has its own code. */
  tempLinks(
    wanted: ReadonlyArray<{ fileID: string; maxAge: number | undefined }>,
    openid: string | undefined,
  ): FileAnswer[] {
    if (wanted.length > limits.tempLinksAtOnce)
      throw invalidParam(`at most ${limits.tempLinksAtOnce} files at once`);
    return wanted.map(({ fileID, maxAge }) => {
      const file = this.attempt(() => this.open(fileID, openid));
      if (typeof file === 'string') return { fileID, code: file, tempFileURL: '', maxAge: 0 };
      const link = this.links.download(file.path, maxAge);
      return { fileID, code: 'SUCCESS', tempFileURL: link.url, maxAge: link.maxAge };
    });
  }

  /** Deletes files, at most 50 at once; each has its own code. */
  async remove(fileIds: readonly string[], openid: string | undefined) {
    if (fileIds.length > limits.filesDeletedAtOnce)
      throw invalidParam(`at most ${limits.filesDeletedAtOnce} files at once`);
    const answers: Array<{ fileID: string; code: string }> = [];
    for (const fileID of fileIds) {
      const file = this.attempt(() => this.open(fileID, openid));
      if (typeof file === 'string') answers.push({ fileID, code: file });
      else {
        const removed = await this.files.remove(file.path, openid);
        answers.push({ fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' });
      }
    }
    return answers;
  }

  private attempt(run: () => StoredFile): StoredFile | string {
    try {
      return run();
    } catch (error) {
      if (error instanceof WireError) return error.code;
      throw error;
    }
  }
}
