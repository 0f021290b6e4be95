import type { Collections } from '../documents';
import { database, type TransactionHandle } from './cloud';
import type { RequestRecord } from './records';
import type { AggregateName, CollectionName } from './store';

type Fields<T> = { [K in keyof T]?: T[K] | undefined };

/**
 * Reads and writes of one transaction. Reads happen at once, by id only; writes are kept back and sent
 * together after the action has returned, so that an action that fails has written nothing.
 */
export interface UnitOfWork {
  /** The document as this transaction sees it, or null; a second look costs nothing. */
  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | null>;
  /** A new document; all new ones of a collection travel in one request. */
  insert<C extends CollectionName>(collection: C, ...documents: Collections[C][]): void;
  /** A changed aggregate that was read here; its version rises by one. */
  save<C extends AggregateName>(collection: C, document: Collections[C]): void;
  /** Writes the document whether or not it was there. */
  put<C extends CollectionName>(collection: C, document: Collections[C]): void;
  /** Sets these fields whole (no merging into nested objects); `undefined` takes a field away. Dotted paths: `patchPaths`. */
  patch<C extends CollectionName>(
    collection: C,
    id: string,
    fields: Fields<Omit<Collections[C], '_id'>>,
  ): void;
  /** The same by dotted paths. */
  patchPaths(collection: CollectionName, id: string, fields: Record<string, unknown>): void;
  /** Adds to numbers, by dotted path. */
  increment(collection: CollectionName, id: string, by: Record<string, number>): void;
  remove(collection: CollectionName, id: string): void;
}

type Write = (transaction: TransactionHandle) => Promise<unknown>;

export class Transaction implements UnitOfWork {
  private readonly seen = new Map<string, object | null>();
  private readonly loadedVersions = new Map<string, number>();
  private readonly inserts = new Map<CollectionName, object[]>();
  private readonly changes = new Map<string, Write>();
  /** Changed by fields: what the document looks like now is known to the database only. */
  private readonly blurred = new Set<string>();

  constructor(private readonly handle: TransactionHandle) {}

  async get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | null>;
  async get(collection: CollectionName, id: string): Promise<object | null> {
    const key = keyOf(collection, id);
    if (this.blurred.has(key)) throw new Error(`${collection}: read after a change by fields`);
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const { data } = await this.handle.collection(collection).doc(id).get();
    const document = typeof data === 'object' ? data : null;
    this.seen.set(key, document);
    const version = document && versionOf(document);
    if (typeof version === 'number') this.loadedVersions.set(key, version);
    return document;
  }

  insert<C extends CollectionName>(collection: C, ...documents: Collections[C][]): void {
    const waiting = this.inserts.get(collection) ?? [];
    for (const document of documents) {
      waiting.push(document);
      this.seen.set(keyOf(collection, document._id), document);
    }
    if (waiting.length > 0) this.inserts.set(collection, waiting);
  }

  save<C extends AggregateName>(collection: C, document: Collections[C]): void {
    const key = keyOf(collection, document._id);
    const loaded = this.loadedVersions.get(key);
    const inserted = this.inserts.get(collection);
    const at = inserted?.findIndex((other) => idOf(other) === document._id) ?? -1;
    if (inserted && at >= 0) {
      inserted[at] = document;
      this.seen.set(key, document);
      return;
    }
    if (loaded === undefined) throw new Error(`${collection}: saved without being read here`);
    if (document.version !== loaded)
      throw new Error(`${collection}: the kernel raises the version`);
    const next = { ...document, version: loaded + 1 };
    this.seen.set(key, document);
    this.changes.set(key, (transaction) => setWhole(transaction, collection, next));
  }

  put<C extends CollectionName>(collection: C, document: Collections[C]): void {
    const key = keyOf(collection, document._id);
    this.seen.set(key, document);
    this.changes.set(key, (transaction) => setWhole(transaction, collection, document));
  }

  patch<C extends CollectionName>(
    collection: C,
    id: string,
    fields: Fields<Omit<Collections[C], '_id'>>,
  ): void {
    this.patchPaths(collection, id, { ...fields });
  }

  patchPaths(collection: CollectionName, id: string, fields: Record<string, unknown>): void {
    const { command: _ } = database();
    const data: Record<string, unknown> = {};
    for (const [path, value] of Object.entries(fields)) {
      // a bare object would be merged field by field, and an empty one lost
      data[path] = value === undefined ? _.remove() : _.set(value);
    }
    this.change(collection, id, data);
  }

  increment(collection: CollectionName, id: string, by: Record<string, number>): void {
    const { command: _ } = database();
    const data = Object.fromEntries(Object.entries(by).map(([path, n]) => [path, _.inc(n)]));
    this.change(collection, id, data);
  }

  remove(collection: CollectionName, id: string): void {
    this.seen.set(keyOf(collection, id), null);
    this.changes.set(keyOf(collection, id), (transaction) =>
      transaction.collection(collection).doc(id).remove(),
    );
  }

  /** Sends everything kept back. The request goes first: a second send of it stops here, before anything else. */
  async flush(request?: RequestRecord): Promise<void> {
    if (request) await this.handle.collection('requests').add({ data: [request] });
    for (const [collection, documents] of this.inserts)
      await this.handle.collection(collection).add({ data: documents });
    for (const write of this.changes.values()) await write(this.handle);
  }

  commit(): Promise<unknown> {
    return this.handle.commit();
  }

  /** Gives the transaction up; what went wrong before matters more than a failure to do so. */
  async rollback(): Promise<void> {
    await this.handle.rollback().catch(() => undefined);
  }

  private change(collection: CollectionName, id: string, data: Record<string, unknown>): void {
    const key = keyOf(collection, id);
    const before = this.changes.get(key);
    this.blurred.add(key);
    this.changes.set(key, async (transaction) => {
      await before?.(transaction);
      await transaction.collection(collection).doc(id).update({ data });
    });
  }
}

async function setWhole(
  transaction: TransactionHandle,
  collection: string,
  document: { _id: string },
): Promise<unknown> {
  const { _id, ...data } = document;
  return transaction.collection(collection).doc(_id).set({ data });
}

function keyOf(collection: string, id: string): string {
  return `${collection}/${id}`;
}

function idOf(document: object): unknown {
  return Reflect.get(document, '_id');
}

function versionOf(document: object): unknown {
  return Reflect.get(document, 'version');
}
