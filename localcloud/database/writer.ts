import { requestFailed } from '../errors';
import { limits } from '../limits';
import type { Catalog, Collection, Index } from './catalog';
import { indexEntries } from './index-entries';
import { beyond, encodeKey, KeyTooLong } from './keys';
import type { Store } from './store';
import type { Document, Value } from './values';
import { formatWire } from './wire-json';

/** One document before and after a write; `undefined` means that it does not exist then. */
export interface Change {
  collection: Collection;
  id: Value;
  before: Document | undefined;
  after: Document | undefined;
}

interface PreparedChange {
  change: Change;
  key: Buffer;
  text: string | undefined;
  removed: Array<{ index: Index; key: Buffer }>;
  added: Array<{ index: Index; key: Buffer }>;
  arrays: Array<{ index: Index; fields: readonly string[] }>;
}

/** Checked changes, ready to be applied, and the names of what they touch (for locks). */
export interface Prepared {
  changes: PreparedChange[];
  locks: string[];
}

/** Where a document is kept. Throws DATABASE_REQUEST_FAILED when its id is too long. */
export function documentKey(collection: Collection, id: Value): Buffer {
  try {
    const bytes = encodeKey(id);
    if (bytes.length <= limits.documentIdBytes + 3)
      return Buffer.concat([collection.prefix, bytes]);
  } catch (error) {
    if (!(error instanceof KeyTooLong)) throw error;
  }
  throw requestFailed(`an _id may have at most ${limits.documentIdBytes} bytes`);
}

/** The name under which transactions lock a document or a unique key. */
export const lockName = (key: Buffer): string => key.toString('latin1');

/**
 * Works out the index entries of all changes and checks sizes and unique indexes against the
 * database and against each other. Writes nothing. Throws DATABASE_REQUEST_FAILED (E11000).
 */
export function prepareChanges(store: Store, changes: readonly Change[]): Prepared {
  const prepared = changes.map(prepareOne);
  const locks = prepared.map(({ key }) => lockName(key));
  const freed = new Set<string>();
  for (const { removed } of prepared)
    for (const { index, key } of removed) if (index.unique) freed.add(lockName(key));
  const taken = new Set<string>();
  for (const { change, added } of prepared)
    for (const { index, key } of added) {
      if (!index.unique) continue;
      const name = lockName(key);
      if (taken.has(name) || (!freed.has(name) && holds(store, key)))
        throw duplicate(change, index);
      taken.add(name);
    }
  locks.push(...freed, ...taken);
  return { changes: prepared, locks };
}

/** Puts prepared changes into the tables. Runs inside a write. */
export function applyChanges(store: Store, catalog: Catalog, prepared: Prepared): void {
  for (const { change, key, text, removed, added, arrays } of prepared.changes) {
    const idBytes = encodeKey(change.id);
    for (const entry of removed) store.remove(store.indexes, Buffer.concat([entry.key, idBytes]));
    const id = formatWire(change.id);
    for (const entry of added) store.put(store.indexes, Buffer.concat([entry.key, idBytes]), id);
    if (text === undefined) store.remove(store.documents, key);
    else store.put(store.documents, key, text);
    for (const { index, fields } of arrays) catalog.noteArrays(index, fields);
  }
}

/** The error of a second document with the same id or the same unique key. */
export function duplicateId(collection: Collection, id: Value): Error {
  return requestFailed(
    `E11000 duplicate key error collection: ${collection.name} index: _id_ dup key: { _id: ${formatWire(id)} }`,
  );
}

function duplicate(change: Change, index: Index): Error {
  const shown = index.keys
    .map(([field]) => `${field}: ${formatWire(change.after?.[field])}`)
    .join(', ');
  return requestFailed(
    `E11000 duplicate key error collection: ${change.collection.name} index: ${index.name} dup key: { ${shown} }`,
  );
}

function prepareOne(change: Change): PreparedChange {
  const { collection, before, after } = change;
  const key = documentKey(collection, change.id);
  const text = after === undefined ? undefined : formatWire(after);
  if (text !== undefined && text.length > limits.documentBytes)
    throw requestFailed('a document may have at most 16 MB');
  const out: PreparedChange = { change, key, text, removed: [], added: [], arrays: [] };
  for (const index of collection.indexes) {
    const old = before === undefined ? [] : indexEntries(index, before).keys;
    const fresh = after === undefined ? undefined : indexEntries(index, after);
    if (fresh !== undefined && fresh.arrays.length > 0)
      out.arrays.push({ index, fields: fresh.arrays });
    const oldNames = new Set(old.map(lockName));
    const newNames = new Set(fresh?.keys.map(lockName));
    for (const entry of old)
      if (!newNames.has(lockName(entry))) out.removed.push({ index, key: entry });
    for (const entry of fresh?.keys ?? [])
      if (!oldNames.has(lockName(entry))) out.added.push({ index, key: entry });
  }
  return out;
}

function holds(store: Store, key: Buffer): boolean {
  const range = store.indexes.getKeys({ start: key, end: beyond(key), limit: 1 });
  for (const _entry of range) return true;
  return false;
}
