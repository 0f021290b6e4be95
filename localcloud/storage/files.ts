import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, type ReadStream, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../database/store';
import { WireError } from '../errors';

export interface StoredFile {
  path: string;
  /** The OPENID of the uploader; undefined when a function wrote it. */
  owner: string | undefined;
  size: number;
  type: string;
  etag: string;
  at: number;
  blob: string;
}

/** Files on the disk, their names and owners in the database. A file is there whole or not at all. */
export class Files {
  private readonly folder: string;
  private readonly incoming: string;

  constructor(
    private readonly store: Store,
    dataDir: string,
  ) {
    this.folder = join(dataDir, 'files');
    this.incoming = join(dataDir, 'incoming');
    // what an earlier run left half uploaded
    rmSync(this.incoming, { recursive: true, force: true });
    mkdirSync(this.incoming, { recursive: true });
    mkdirSync(this.folder, { recursive: true });
  }

  get(path: string): StoredFile | undefined {
    const text = this.store.files.get(Buffer.from(path));
    return text === undefined ? undefined : (JSON.parse(text) as StoredFile);
  }

  /** Whether a person may write or delete at a path; functions (no openid) may everywhere. */
  mayWrite(path: string, openid: string | undefined): boolean {
    const present = this.get(path);
    return openid === undefined || present === undefined || present.owner === openid;
  }

  /** Stores a body at a path, replacing what is there. Throws STORAGE_EXCEED_AUTHORITY for another person's file. */
  async put(
    path: string,
    body: AsyncIterable<Buffer>,
    file: { owner: string | undefined; type: string; at: number },
  ): Promise<StoredFile> {
    if (!this.mayWrite(path, file.owner)) throw notAllowed();
    const blob = randomUUID();
    const temporary = join(this.incoming, blob);
    try {
      const { size, etag } = await writeDurably(temporary, body);
      await rename(temporary, join(this.folder, blob));
      const stored: StoredFile = { path, ...file, size, etag, blob };
      const before = await this.store.write(() => {
        // another upload may have taken the path in the meantime
        if (!this.mayWrite(path, file.owner)) throw notAllowed();
        const present = this.get(path);
        this.store.put(this.store.files, Buffer.from(path), JSON.stringify(stored));
        return present;
      });
      if (before !== undefined) await this.erase(before);
      return stored;
    } catch (error) {
      await rm(temporary, { force: true });
      await rm(join(this.folder, blob), { force: true });
      throw error;
    }
  }

  /** Removes a file; false when there is none. Throws STORAGE_EXCEED_AUTHORITY for another person's file. */
  async remove(path: string, openid: string | undefined): Promise<boolean> {
    const gone = await this.store.write(() => {
      const present = this.get(path);
      if (present === undefined) return undefined;
      if (!this.mayWrite(path, openid)) throw notAllowed();
      this.store.remove(this.store.files, Buffer.from(path));
      return present;
    });
    if (gone === undefined) return false;
    await this.erase(gone);
    return true;
  }

  /** The content, or a part of it (last byte included). */
  read(file: StoredFile, part?: { start: number; end: number }): ReadStream {
    return createReadStream(join(this.folder, file.blob), part);
  }

  /** All files, by path. */
  list(): StoredFile[] {
    const out: StoredFile[] = [];
    for (const { value } of this.store.files.getRange()) out.push(JSON.parse(value) as StoredFile);
    return out;
  }

  private async erase(file: StoredFile): Promise<void> {
    await rm(join(this.folder, file.blob), { force: true });
  }
}

const notAllowed = () =>
  new WireError('STORAGE_EXCEED_AUTHORITY', 'the file belongs to somebody else');

async function writeDurably(path: string, body: AsyncIterable<Buffer>) {
  const hash = createHash('md5');
  let size = 0;
  const handle = await open(path, 'w');
  try {
    for await (const part of body) {
      hash.update(part);
      size += part.length;
      await handle.write(part);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { size, etag: hash.digest('hex') };
}
