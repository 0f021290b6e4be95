import { requestFailed } from '../errors';
import { limits } from '../limits';
import type { Index } from './catalog';
import { pointOf } from './geo';
import { encodeKey, KeyTooLong } from './keys';
import { indexValues } from './paths';
import type { Document } from './values';

export interface IndexEntries {
  /** Keys without the document's id; equal keys of two documents collide in a unique index. */
  keys: Buffer[];
  /** The fields whose arrays were spread. */
  arrays: string[];
}

/**
 * The entries a document has in an index. Throws DATABASE_REQUEST_FAILED when a value is longer
 * than an entry may be, or when two different arrays meet in one compound index.
 */
export function indexEntries(index: Index, document: Document): IndexEntries {
  if (index.keys[0]?.[1] === '2dsphere') return geoEntries(index, document);
  let partial: Buffer[] = [index.prefix];
  const arrays: string[] = [];
  let array: string | undefined;
  for (const [field, direction] of index.keys) {
    const { values, arrayAt } = indexValues(document, field);
    if (arrayAt !== undefined) {
      if (array !== undefined && array !== arrayAt)
        throw requestFailed(`cannot index parallel arrays [${arrayAt}] [${array}]`);
      array = arrayAt;
      arrays.push(field);
    }
    const parts = values.map((value) => entryPart(index, value, direction === '-1'));
    partial = partial.flatMap((head) => parts.map((part) => Buffer.concat([head, part])));
  }
  return { keys: distinct(partial), arrays };
}

function entryPart(index: Index, value: Parameters<typeof encodeKey>[0], descending: boolean) {
  try {
    const bytes = encodeKey(value, descending);
    if (bytes.length <= limits.indexedValueBytes + 3) return bytes;
  } catch (error) {
    if (!(error instanceof KeyTooLong)) throw error;
  }
  throw requestFailed(
    `key too large to index, failing ${index.name}: an indexed value may have ${limits.indexedValueBytes} bytes`,
  );
}

function geoEntries(index: Index, document: Document): IndexEntries {
  const [field] = index.keys[0] ?? [''];
  const { values, arrayAt } = indexValues(document, field);
  const points = values.filter(
    (value) => typeof value === 'object' && pointOf(value) !== undefined,
  );
  return points.length > 0
    ? { keys: [index.prefix], arrays: arrayAt === undefined ? [] : [field] }
    : { keys: [], arrays: [] };
}

function distinct(keys: Buffer[]): Buffer[] {
  if (keys.length < 2) return keys;
  const seen = new Map(keys.map((key) => [key.toString('latin1'), key]));
  return [...seen.values()];
}
