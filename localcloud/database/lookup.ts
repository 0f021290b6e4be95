import { resolve } from 'mingo/util';
import type { Collection } from './catalog';
import { findAll } from './find';
import { encodeKey } from './keys';
import type { Store } from './store';
import { type Document, isDocument, type Value } from './values';
import { formatWire } from './wire-json';

/** A `$lookup` that joins two collections by equal values, without a pipeline of its own. */
export interface EqualityLookup {
  from: string;
  localField: string;
  foreignField: string;
  as: string;
}

/** Below the number of ranges for which the planner would give an index up. */
const VALUES_AT_ONCE = 200;

/** The lookup that a stage asks for, if it is one by equal values. */
export function equalityLookup(value: unknown): EqualityLookup | undefined {
  if (!isDocument(value) || Object.keys(value).length !== 4) return undefined;
  const { from, localField, foreignField, as } = value;
  return typeof from === 'string' &&
    typeof localField === 'string' &&
    typeof foreignField === 'string' &&
    typeof as === 'string'
    ? { from, localField, foreignField, as }
    : undefined;
}

/**
 * Each row with the documents of `foreign` that hold one of its values; in the order of `_id`. An array stands for
 * each of its elements, a missing field for null. By `_id` or an index only the documents wanted are read, else all.
 */
export function lookUp(
  store: Store,
  foreign: Collection | undefined,
  rows: readonly Document[],
  { localField, foreignField, as }: EqualityLookup,
): Document[] {
  const wanted = rows.map((row) => elements(resolved(row, localField)));
  const found = new Map<string, Document[]>();
  const documents = foreign === undefined ? [] : read(store, foreign, foreignField, wanted.flat());
  for (const document of documents)
    for (const name of names(elements(resolved(document, foreignField)))) {
      const others = found.get(name);
      if (others === undefined) found.set(name, [document]);
      else others.push(document);
    }
  return rows.map((row, i) => ({ ...row, [as]: matches(found, names(wanted[i] ?? [])) }));
}

function matches(found: ReadonlyMap<string, Document[]>, wanted: readonly string[]): Document[] {
  const [only] = wanted;
  if (only !== undefined && wanted.length === 1) return [...(found.get(only) ?? [])];
  const documents = new Set(wanted.flatMap((name) => found.get(name) ?? []));
  return inOrder([...documents]);
}

/** The documents that may hold one of these values, by the order of `_id`, each once. */
function read(store: Store, foreign: Collection, field: string, wanted: readonly Value[]) {
  const distinct = [...new Map(wanted.map((value) => [formatWire(value), value])).values()];
  const served = field === '_id' || foreign.indexes.some(({ keys }) => leads(keys[0], field));
  if (!served || !distinct.every(isPoint)) return [...findAll(store, foreign, {})];
  const documents = new Map<string, Document>();
  for (let at = 0; at < distinct.length; at += VALUES_AT_ONCE) {
    const $in = distinct.slice(at, at + VALUES_AT_ONCE);
    for (const document of findAll(store, foreign, { [field]: { $in } }))
      documents.set(formatWire(document._id), document);
  }
  return inOrder([...documents.values()]);
}

const leads = (key: readonly [string, string] | undefined, field: string): boolean =>
  key?.[0] === field && key[1] !== '2dsphere';

/** Whether a query for the value means the value itself: an expression would be searched for, a list compared whole. */
const isPoint = (value: Value): boolean =>
  value === null || value instanceof Date || typeof value !== 'object';

const resolved = (document: Document, path: string): Value => {
  const value: Value = resolve(document, path) as Value;
  return value ?? null;
};

const elements = (value: Value): Value[] => (Array.isArray(value) ? value : [value]);

const names = (values: readonly Value[]): string[] => [...new Set(values.map(formatWire))];

function inOrder(documents: Document[]): Document[] {
  if (documents.length < 2) return documents;
  return documents
    .map((document) => ({ document, key: encodeKey(document._id) }))
    .sort((a, b) => a.key.compare(b.key))
    .map(({ document }) => document);
}
