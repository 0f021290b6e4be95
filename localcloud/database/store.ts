import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Database as LmdbDatabase, open, type RootDatabase, type Transaction } from 'lmdb';
import { messageOf } from '../errors';

type Table = LmdbDatabase<string, Buffer>;

/** Thrown by a write that must wait until a transaction has let go of a document. */
export class Blocked extends Error {
  constructor(readonly until: Promise<void>) {
    super('blocked by a transaction');
  }
}

interface Pending {
  run: () => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/**
 * The file on disk: tables of ordered byte keys, and a queue of writes.
 *
 * Writes that arrive together share one commit; it has reached the disk when their promises
 * resolve. A write must read and check everything before its first `put`: one that throws
 * earlier fails alone, one that throws later would take its companions along.
 */
export class Store {
  readonly documents: Table;
  readonly indexes: Table;
  readonly meta: Table;
  readonly files: Table;
  private readonly root: RootDatabase;
  private readonly queue: Pending[] = [];
  private scheduled = false;
  private wrote = false;
  private closed = false;

  /**
   * Opens (or makes) the data folder. Throws one clear sentence when it cannot be used.
   * When not `durable`, the disk is not waited for: what is written lives as long as the machine does.
   */
  constructor(dataDir: string, durable: boolean) {
    try {
      mkdirSync(dataDir, { recursive: true });
      this.root = open({
        path: join(dataDir, 'database'),
        maxDbs: 8,
        maxReaders: 1024,
        noSync: !durable,
      });
      const table = (name: string): Table =>
        this.root.openDB<string, Buffer>({ name, encoding: 'string', keyEncoding: 'binary' });
      this.documents = table('documents');
      this.indexes = table('indexes');
      this.meta = table('meta');
      this.files = table('files');
    } catch (error) {
      throw new Error(`The data folder ${dataDir} cannot be used: ${messageOf(error)}`);
    }
  }

  /** Runs a write in the next commit; resolves when it is on the disk. */
  write<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.enqueue({ run, resolve: (value) => resolve(value as T), reject });
    });
  }

  /** Runs a write now, in a commit of its own. For start-up and bulk loading. */
  writeNow<T>(run: () => T): T {
    return this.root.transactionSync(run);
  }

  put(table: Table, key: Buffer, value: string): void {
    this.wrote = true;
    void table.put(key, value);
  }

  remove(table: Table, key: Buffer): void {
    this.wrote = true;
    void table.remove(key);
  }

  /** A frozen view of the database as it is now; `done()` must be called. */
  snapshot(): Transaction {
    this.root.resetReadTxn();
    return this.root.useReadTransaction();
  }

  /** Finishes waiting writes and closes the file. */
  async close(): Promise<void> {
    this.flush();
    this.closed = true;
    await this.root.close();
  }

  private enqueue(pending: Pending): void {
    if (this.closed) {
      pending.reject(new Error('the database is closed'));
      return;
    }
    this.queue.push(pending);
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => this.flush());
  }

  private flush(): void {
    this.scheduled = false;
    const batch = this.queue.splice(0);
    if (batch.length === 0) return;
    const settled: Array<() => void> = [];
    try {
      this.root.transactionSync(() => {
        for (const pending of batch) settled.push(this.attempt(pending));
      });
    } catch (error) {
      for (const pending of batch) pending.reject(error);
      return;
    }
    for (const settle of settled) settle();
  }

  private attempt(pending: Pending): () => void {
    this.wrote = false;
    try {
      const value = pending.run();
      return () => pending.resolve(value);
    } catch (error) {
      if (this.wrote) throw error;
      if (error instanceof Blocked) return () => void error.until.then(() => this.enqueue(pending));
      return () => pending.reject(error);
    }
  }
}
