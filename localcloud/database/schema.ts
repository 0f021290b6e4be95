import { readFileSync } from 'node:fs';
import { limits } from '../limits';
import { messageOf } from '../errors';
import type { LifecycleRule } from '../storage/lifecycle';

export type Direction = '1' | '-1' | '2dsphere';

export interface IndexDefinition {
  name: string;
  keys: ReadonlyArray<readonly [field: string, direction: Direction]>;
  unique?: boolean;
}

export interface Schema {
  collections: Record<string, { indexes?: readonly IndexDefinition[] }>;
  storage?: { lifecycle?: readonly LifecycleRule[] };
}

/** Reads a schema given as an object or as the path of a JSON file, and checks it. Throws an Error with one clear sentence. */
export function loadSchema(source: Schema | string): Schema {
  const schema = typeof source === 'string' ? readSchemaFile(source) : source;
  for (const [name, collection] of Object.entries(schema.collections)) {
    const indexes = collection.indexes ?? [];
    if (indexes.length > limits.indexesPerCollection)
      throw new Error(
        `Collection ${name} has ${indexes.length} indexes; at most ${limits.indexesPerCollection} are allowed.`,
      );
    for (const index of indexes) checkIndex(name, index);
  }
  for (const { prefix, days } of schema.storage?.lifecycle ?? [])
    if (!(days > 0)) throw new Error(`The lifecycle rule of "${prefix}" needs a number of days.`);
  return schema;
}

function readSchemaFile(path: string): Schema {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Schema;
  } catch (error) {
    throw new Error(`The schema ${path} cannot be read: ${messageOf(error)}`);
  }
}

function checkIndex(collection: string, index: IndexDefinition): void {
  const where = `Index ${index.name} of collection ${collection}`;
  if (index.keys.length === 0) throw new Error(`${where} has no fields.`);
  for (const [field, direction] of index.keys) {
    if (!['1', '-1', '2dsphere'].includes(direction))
      throw new Error(`${where} has the unknown direction "${direction}" for ${field}.`);
    if (direction === '2dsphere' && (index.keys.length > 1 || index.unique))
      throw new Error(`${where}: a geo index has one field and is not unique.`);
  }
}
