import { collectionMissing } from '../errors';
import { spaceBytes } from './keys';
import type { IndexDefinition, Schema } from './schema';
import type { Store } from './store';

export interface Index extends IndexDefinition {
  id: number;
  prefix: Buffer;
  /** Its fields in which some document has ever had an array. */
  arrays: readonly string[];
}

export interface Collection {
  name: string;
  id: number;
  prefix: Buffer;
  indexes: Index[];
}

interface Saved {
  next: number;
  collections: Record<
    string,
    { id: number; indexes: Array<IndexDefinition & { id: number; arrays?: readonly string[] }> }
  >;
}

const KEY = Buffer.from('catalog');

/** Which collections and indexes exist, and under which numbers their keys are kept. */
export class Catalog {
  private readonly collections = new Map<string, Collection>();
  private next = 1;

  constructor(private readonly store: Store) {
    const text = store.meta.get(KEY);
    if (text === undefined) return;
    const saved = JSON.parse(text) as Saved;
    this.next = saved.next;
    for (const [name, { id, indexes }] of Object.entries(saved.collections))
      this.collections.set(name, {
        name,
        id,
        prefix: spaceBytes(id),
        // a folder of an earlier build does not say which fields: then it may be any
        indexes: indexes.map((index) => ({
          ...index,
          prefix: spaceBytes(index.id),
          arrays: index.arrays ?? index.keys.map(([field]) => field),
        })),
      });
  }

  /** The collection; throws DATABASE_COLLECTION_NOT_EXIST. */
  get(name: string): Collection {
    const collection = this.collections.get(name);
    if (collection === undefined) throw collectionMissing(name);
    return collection;
  }

  has(name: string): boolean {
    return this.collections.has(name);
  }

  all(): Collection[] {
    return [...this.collections.values()];
  }

  /** Adds an empty collection. Runs inside a write. */
  create(name: string): Collection {
    const id = this.next++;
    const collection: Collection = { name, id, prefix: spaceBytes(id), indexes: [] };
    this.collections.set(name, collection);
    this.save();
    return collection;
  }

  /** Adds an index without filling it. Runs inside a write. */
  addIndex(collection: Collection, definition: IndexDefinition): Index {
    const id = this.next++;
    const index: Index = { ...definition, id, prefix: spaceBytes(id), arrays: [] };
    collection.indexes.push(index);
    this.save();
    return index;
  }

  /** Forgets an index. Runs inside a write. */
  dropIndex(collection: Collection, index: Index): void {
    collection.indexes = collection.indexes.filter((other) => other !== index);
    this.save();
  }

  /** Remembers which fields of an index hold arrays. Runs inside a write. */
  noteArrays(index: Index, fields: readonly string[]): void {
    const fresh = fields.filter((field) => !index.arrays.includes(field));
    if (fresh.length === 0) return;
    index.arrays = [...index.arrays, ...fresh];
    this.save();
  }

  private save(): void {
    const saved: Saved = { next: this.next, collections: {} };
    for (const { name: collection, id: number, indexes } of this.collections.values())
      saved.collections[collection] = {
        id: number,
        indexes: indexes.map(({ id, name, keys, unique, arrays }) => ({
          id,
          name,
          keys,
          ...(unique === undefined ? {} : { unique }),
          arrays,
        })),
      };
    this.store.put(this.store.meta, KEY, JSON.stringify(saved));
  }
}

/** What must change so that the catalog matches a schema: collections and indexes to make, indexes to drop. */
export function schemaChanges(catalog: Catalog, schema: Schema) {
  const create: string[] = [];
  const add: Array<{ collection: string; index: IndexDefinition }> = [];
  const drop: Array<{ collection: string; index: Index }> = [];
  for (const [name, { indexes = [] }] of Object.entries(schema.collections)) {
    const existing = catalog.has(name) ? catalog.get(name).indexes : [];
    if (!catalog.has(name)) create.push(name);
    for (const index of indexes)
      if (!existing.some((other) => sameIndex(other, index))) add.push({ collection: name, index });
    for (const other of existing)
      if (!indexes.some((index) => sameIndex(other, index)))
        drop.push({ collection: name, index: other });
  }
  return { create, add, drop };
}

function sameIndex(a: IndexDefinition, b: IndexDefinition): boolean {
  return (
    a.name === b.name &&
    Boolean(a.unique) === Boolean(b.unique) &&
    JSON.stringify(a.keys) === JSON.stringify(b.keys)
  );
}
