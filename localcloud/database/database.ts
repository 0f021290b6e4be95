import { randomBytes } from 'node:crypto';
import { invalidParam, requestFailed } from '../errors';
import { aggregate, type Stage } from './aggregate';
import { Catalog, type Collection, schemaChanges } from './catalog';
import { count, find, findAll, type FindRequest } from './find';
import { indexEntries } from './index-entries';
import { beyond, encodeKey } from './keys';
import type { Schema } from './schema';
import { Store } from './store';
import { Transactions } from './transactions';
import { applyUpdate } from './update';
import { type Document, type Value } from './values';
import { formatWire, parseWireDocument } from './wire-json';
import { applyChanges, type Change, documentKey, duplicateId, prepareChanges } from './writer';
import { sameValue } from './compare';

export interface DatabaseOptions {
  /** How long a transaction may stay open, ms. */
  transactionMs?: number | undefined;
  /** Whether a write is acknowledged only when it is on the disk (default true). */
  durable?: boolean | undefined;
}

/** The document database: collections, indexes, queries, writes and transactions over one file. */
export class Database {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly transactions: Transactions;

  /** Opens the data folder and brings collections and indexes in line with the schema. */
  constructor(dataDir: string, schema: Schema, options: DatabaseOptions = {}) {
    this.store = new Store(dataDir, options.durable ?? true);
    this.catalog = new Catalog(this.store);
    this.transactions = new Transactions(this.store, this.catalog, options.transactionMs);
    this.follow(schema);
  }

  find(collection: string, request: FindRequest) {
    return find(this.store, this.catalog.get(collection), request);
  }

  count(collection: string, query: Document): number {
    return count(this.store, this.catalog.get(collection), query);
  }

  aggregate(collection: string, stages: readonly Stage[]): Document[] {
    return aggregate(this.store, this.catalog, this.catalog.get(collection), stages);
  }

  /** Makes an empty collection; throws DATABASE_REQUEST_FAILED when it exists. */
  async createCollection(name: string): Promise<void> {
    if (!/^[a-zA-Z0-9][\w-]*$/.test(name)) throw invalidParam(`invalid collection name: ${name}`);
    await this.store.write(() => {
      if (this.catalog.has(name)) throw requestFailed(`Table exist: ${name}`);
      this.catalog.create(name);
    });
  }

  /** Adds documents, all or none; answers their ids. Throws DATABASE_REQUEST_FAILED (E11000). */
  async insert(name: string, documents: readonly Document[], transaction?: string) {
    const collection = this.catalog.get(name);
    const ready = documents.map(withId);
    if (transaction !== undefined) {
      for (const document of ready)
        this.transactions.write(transaction, collection, document._id, (present) => {
          if (present !== undefined) throw duplicateId(collection, document._id);
          return document;
        });
    } else {
      await this.store.write(() => this.insertNow(collection, ready));
    }
    return ready.map(({ _id }) => _id);
  }

  /** Updates the matching documents; `multi: false` only the first. Answers how many changed. */
  update(name: string, query: Document, update: Document, multi: boolean, transaction?: string) {
    return this.modify(name, query, multi, transaction, (present) => applyUpdate(present, update));
  }

  /** Replaces the document, or makes it when it is missing. */
  async set(name: string, id: Value, content: Document, transaction?: string) {
    const collection = this.catalog.get(name);
    const document = { _id: id, ...content };
    const existed = (present: Document | undefined) =>
      present === undefined ? { updated: 0, upsertId: id } : { updated: 1, upsertId: undefined };
    if (transaction !== undefined)
      return existed(this.transactions.write(transaction, collection, id, () => document).before);
    return this.store.write(() => {
      const before = this.read(collection, id);
      this.apply([{ collection, id, before, after: document }]);
      return existed(before);
    });
  }

  /** Removes matching documents; answers how many. */
  async remove(name: string, query: Document, multi: boolean, transaction?: string) {
    return this.modify(name, query, multi, transaction, () => undefined);
  }

  /** A document by id, as a transaction sees it when one is given. */
  findById(name: string, id: Value, transaction?: string): Document | undefined {
    const collection = this.catalog.get(name);
    return transaction === undefined
      ? this.read(collection, id)
      : this.transactions.read(transaction, collection, id);
  }

  /** Removes all documents; collections and indexes stay. */
  async clear(): Promise<void> {
    this.transactions.close();
    await this.store.write(() => {
      const changes = this.catalog.all().flatMap((collection) =>
        [...findAll(this.store, collection, {})].map((before) => ({
          ...{ collection, id: before._id, before },
          after: undefined,
        })),
      );
      this.apply(changes);
    });
  }

  async close(): Promise<void> {
    this.transactions.close();
    await this.store.close();
  }

  private async modify(
    name: string,
    query: Document,
    multi: boolean,
    transaction: string | undefined,
    change: (present: Document) => Document | undefined,
  ): Promise<number> {
    const collection = this.catalog.get(name);
    if (transaction !== undefined) {
      const { before, after } = this.transactions.write(
        transaction,
        collection,
        query._id,
        (present) => (present === undefined ? undefined : change(present)),
      );
      return before === undefined || sameValue(before, after) ? 0 : 1;
    }
    return this.store.write(() => {
      const changes: Change[] = [];
      for (const before of findAll(this.store, collection, query)) {
        const after = change(before);
        if (!sameValue(before, after)) changes.push({ collection, id: before._id, before, after });
        if (!multi) break;
      }
      this.apply(changes);
      return changes.length;
    });
  }

  private insertNow(collection: Collection, documents: readonly Document[]): void {
    const seen = new Set<string>();
    const changes = documents.map((document): Change => {
      const id = document._id;
      const name = formatWire(id);
      if (seen.has(name) || this.read(collection, id) !== undefined)
        throw duplicateId(collection, id);
      seen.add(name);
      return { collection, id, before: undefined, after: document };
    });
    this.apply(changes);
  }

  private apply(changes: readonly Change[]): void {
    const prepared = prepareChanges(this.store, changes);
    this.transactions.makeWay(prepared);
    applyChanges(this.store, this.catalog, prepared);
  }

  private read(collection: Collection, id: Value): Document | undefined {
    const text = this.store.documents.get(documentKey(collection, id));
    return text === undefined ? undefined : parseWireDocument(text, 0);
  }

  private follow(schema: Schema): void {
    const { create, add, drop } = schemaChanges(this.catalog, schema);
    if (create.length + add.length + drop.length === 0) return;
    this.store.writeNow(() => {
      for (const name of create) this.catalog.create(name);
      for (const { collection, index } of drop) {
        const range = { start: index.prefix, end: beyond(index.prefix) };
        const keys = [...this.store.indexes.getKeys(range)].map((key) => Buffer.from(key));
        for (const key of keys) this.store.remove(this.store.indexes, key);
        this.catalog.dropIndex(this.catalog.get(collection), index);
      }
      for (const { collection, index } of add) this.build(this.catalog.get(collection), index);
    });
  }

  private build(collection: Collection, definition: Parameters<Catalog['addIndex']>[1]): void {
    const index = this.catalog.addIndex(collection, definition);
    const taken = new Set<string>();
    for (const { value } of this.store.documents.getRange({
      start: collection.prefix,
      end: beyond(collection.prefix),
    })) {
      const document = parseWireDocument(value, 0);
      const { keys, arrays } = indexEntries(index, document);
      this.catalog.noteArrays(index, arrays);
      for (const key of keys) {
        const name = key.toString('latin1');
        if (index.unique && taken.has(name))
          throw new Error(
            `The unique index ${index.name} of collection ${collection.name} cannot be built: two documents share a key.`,
          );
        if (index.unique) taken.add(name);
        const entry = Buffer.concat([key, encodeKey(document._id)]);
        this.store.put(this.store.indexes, entry, formatWire(document._id));
      }
    }
  }
}

/** The document with an `_id`: its own, or a random one of 32 hex digits. */
function withId(document: Document): Document {
  const id = document._id;
  if (id === undefined) return { _id: randomBytes(16).toString('hex'), ...document };
  if (typeof id !== 'string' && typeof id !== 'number')
    throw invalidParam('_id must be a string or a number');
  return document;
}
