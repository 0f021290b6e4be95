import type { Database } from './database/database';
import type { Order } from './database/planner';
import type { Document } from './database/values';
import { parseWireDocument } from './database/wire-json';

export interface FindOptions {
  order?: Order;
  skip?: number;
  /** Default 1,000. */
  limit?: number;
}

/** A door for tests and tools in the same process: plain values in and out, no wire. */
export function testDatabase(database: Database) {
  return {
    /** Adds documents; answers their ids. */
    insert: (collection: string, documents: readonly Document[]) =>
      database.insert(collection, documents),
    /** Finds documents. */
    find: (collection: string, query: Document = {}, options: FindOptions = {}): Document[] =>
      database
        .find(collection, {
          query,
          order: options.order ?? [],
          offset: options.skip ?? 0,
          limit: options.limit ?? 1000,
        })
        .texts.map((text) => parseWireDocument(text, 0)),
    /** Counts documents. */
    count: (collection: string, query: Document = {}) => database.count(collection, query),
    /** How a query is answered: the way, the index, and how much was looked at. */
    explain: (collection: string, query: Document = {}, options: FindOptions = {}) => {
      const { plan, cost, texts } = database.find(collection, {
        query,
        order: options.order ?? [],
        offset: options.skip ?? 0,
        limit: options.limit ?? 1000,
      });
      return {
        way: plan.kind,
        index: plan.kind === 'index' ? plan.index.name : undefined,
        keysExamined: cost.keys,
        documentsExamined: cost.documents,
        returned: texts.length,
      };
    },
    /** Updates documents in place, outside of any function. */
    update: (collection: string, query: Document, update: Document) =>
      database.update(collection, query, update, true),
    /** Removes documents. */
    remove: (collection: string, query: Document) => database.remove(collection, query, true),
  };
}
