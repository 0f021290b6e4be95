import type { Collections } from '../documents';
import { database, type TransactionHandle } from './cloud';
import { encodeWhere, type Where } from './where';

export type CollectionName = keyof Collections;

/** The collections whose documents carry a version. */
export type AggregateName = {
  [C in CollectionName]: Collections[C] extends { version: number } ? C : never;
}[CollectionName];

export interface FindOptions {
  /** Must match an index: its directions, or all of them inverted. */
  order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** 1 to 1000. */
  limit: number;
}

/** One stage of an aggregation: its name and what the SDK takes for it. */
export type Stage = readonly [
  name:
    | 'match'
    | 'lookup'
    | 'group'
    | 'project'
    | 'sort'
    | 'limit'
    | 'unwind'
    | 'addFields'
    | 'count',
  value: unknown,
];

/** Reads outside of a transaction. Each call is one database request. */
export interface Reads {
  /** The document, or null. */
  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | null>;
  /** The documents of these ids, in no order; at most 1000. */
  getMany<C extends CollectionName>(
    collection: C,
    ids: readonly string[],
  ): Promise<Collections[C][]>;
  find<C extends CollectionName>(
    collection: C,
    where: Where,
    options: FindOptions,
  ): Promise<Collections[C][]>;
  count(collection: CollectionName, where: Where): Promise<number>;
  /** Rows of the caller's own making: parse them. */
  aggregate(collection: CollectionName, stages: readonly Stage[]): Promise<unknown[]>;
}

/** Writes outside of a transaction, for the kernel's own records and the clock's sweeps. Not given to actions. */
export interface PlainWrites {
  insert<C extends CollectionName>(
    collection: C,
    documents: readonly Collections[C][],
  ): Promise<void>;
  /** Changes what matches; answers how many. `changes` may hold the SDK's update commands. */
  updateWhere(collection: CollectionName, where: Where, changes: object): Promise<number>;
  removeWhere(collection: CollectionName, where: Where): Promise<number>;
}

export interface Store extends Reads, PlainWrites {
  /** Requests made through this store so far. */
  readonly requests: number;
  begin(): Promise<TransactionHandle>;
}

/** A store for one call. */
export function openStore(): Store {
  let requests = 0;
  const table = (name: CollectionName) => {
    requests += 1;
    return database().collection(name);
  };

  const find: Reads['find'] = async (collection, where, { order = [], limit }) => {
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw new Error('limit out of range');
    let query = table(collection).where(encodeWhere(where));
    for (const [field, direction] of order) query = query.orderBy(field, direction);
    const result = await promised<{ data: never[] }>(query.limit(limit).get());
    return result.data;
  };

  return {
    get requests() {
      return requests;
    },
    find,
    async get(collection, id) {
      const result = await promised<{ data: never }>(table(collection).doc(id).get());
      return result.data;
    },
    async getMany(collection, ids) {
      if (ids.length === 0) return [];
      return find(collection, { _id: { in: [...new Set(ids)] } }, { limit: 1000 });
    },
    async count(collection, where) {
      const result = await promised<{ total: number }>(
        table(collection).where(encodeWhere(where)).count(),
      );
      return result.total;
    },
    async aggregate(collection, stages) {
      let pipeline = table(collection).aggregate();
      for (const [name, value] of stages) pipeline = pipeline[name](value);
      const result = await promised<{ list: unknown[] }>(pipeline.end());
      return result.list;
    },
    async insert(collection, documents) {
      if (documents.length === 0) return;
      await promised(table(collection).add({ data: [...documents] }));
    },
    async updateWhere(collection, where, changes) {
      const result = await promised<{ stats: { updated: number } }>(
        table(collection).where(encodeWhere(where)).update({ data: changes }),
      );
      return result.stats.updated;
    },
    async removeWhere(collection, where) {
      const result = await promised<{ stats: { removed: number } }>(
        table(collection).where(encodeWhere(where)).remove(),
      );
      return result.stats.removed;
    },
    async begin() {
      requests += 1;
      const transaction: TransactionHandle = await database().startTransaction();
      return counted(transaction, () => {
        requests += 1;
      });
    },
  };
}

function counted(transaction: TransactionHandle, count: () => void): TransactionHandle {
  return {
    collection(name) {
      const inner = transaction.collection(name);
      return {
        doc(id) {
          count();
          return inner.doc(id);
        },
        add(options) {
          count();
          return inner.add(options);
        },
      };
    },
    commit() {
      count();
      return transaction.commit();
    },
    rollback() {
      count();
      return transaction.rollback();
    },
  };
}

/** The SDK's types allow a callback style that answers nothing; without a callback it is always a promise. */
async function promised<T>(answer: Promise<unknown> | string | void): Promise<T>;
async function promised(answer: unknown): Promise<unknown> {
  return await answer;
}
