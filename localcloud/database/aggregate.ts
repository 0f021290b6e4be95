import { Aggregator } from 'mingo';
import { invalidOperator, messageOf, requestFailed, WireError } from '../errors';
import type { Catalog, Collection } from './catalog';
import { compileFilter, distanceTo } from './filter';
import { findAll } from './find';
import { equalityLookup, lookUp } from './lookup';
import { geoIndex } from './planner';
import { pointOf } from './geo';
import type { Store } from './store';
import { writePath } from './update-paths';
import { type Document, isDocument } from './values';

export interface Stage {
  name: string;
  value: unknown;
}

const REFUSED = ['$out', '$merge', '$function', '$accumulator', '$where'];

/**
 * Runs an aggregation. A leading `$match` and a `$lookup` by equal values use the indexes; the rest works in memory.
 * Throws DATABASE_INVALID_OPERRATOR for unknown stages.
 */
export function aggregate(
  store: Store,
  catalog: Catalog,
  collection: Collection,
  stages: readonly Stage[],
): Document[] {
  for (const { name } of stages)
    if (REFUSED.includes(name))
      throw invalidOperator(`Unrecognized pipeline stage name: '${name}'`);
  const [first, ...rest] = stages;
  let source: Iterable<Document>;
  let remaining = stages;
  if (first?.name === '$match' && isDocument(first.value)) {
    source = findAll(store, collection, first.value);
    remaining = rest;
  } else if (first?.name === '$geoNear' && isDocument(first.value)) {
    source = nearest(store, collection, first.value);
    remaining = rest;
  } else {
    source = findAll(store, collection, {});
  }
  try {
    return run(store, catalog, source, remaining);
  } catch (error) {
    throw error instanceof WireError ? error : invalidOperator(messageOf(error));
  }
}

/** The stages one after the other; the query library runs those between two lookups. */
function run(
  store: Store,
  catalog: Catalog,
  source: Iterable<Document>,
  stages: readonly Stage[],
): Document[] {
  const collectionResolver = (name: string) =>
    catalog.has(name) ? [...findAll(store, catalog.get(name), {})] : [];
  let rows = source;
  let waiting: Array<Record<string, unknown>> = [];
  const settled = (): Document[] => {
    if (waiting.length === 0) return [...rows];
    const options = { scriptEnabled: false, collectionResolver };
    const result = new Aggregator(waiting, options).run<Document>(rows);
    waiting = [];
    return result;
  };
  for (const { name, value } of stages) {
    const lookup = name === '$lookup' ? equalityLookup(value) : undefined;
    if (lookup === undefined) {
      waiting.push({ [name]: value });
    } else {
      const foreign = catalog.has(lookup.from) ? catalog.get(lookup.from) : undefined;
      rows = lookUp(store, foreign, settled(), lookup);
    }
  }
  return settled();
}

function nearest(store: Store, collection: Collection, options: Document): Document[] {
  const centre = pointOf(options.near);
  const into = options.distanceField;
  if (centre === undefined || typeof into !== 'string')
    throw invalidOperator('$geoNear needs near and distanceField');
  const field =
    typeof options.key === 'string'
      ? options.key
      : collection.indexes.find(({ keys }) => keys[0]?.[1] === '2dsphere')?.keys[0]?.[0];
  if (field === undefined || geoIndex(collection, field) === undefined)
    throw requestFailed('unable to find index for $geoNear query');
  const filter = compileFilter(isDocument(options.query) ? options.query : {});
  const near = {
    field,
    centre,
    least: Number(options.minDistance ?? 0),
    most: Number(options.maxDistance ?? Number.POSITIVE_INFINITY),
  };
  const multiplier = Number(options.distanceMultiplier ?? 1);
  const found: Array<{ document: Document; metres: number }> = [];
  for (const document of findAll(store, collection, {})) {
    const metres = distanceTo(near, document);
    if (metres === undefined || !filter.test(document)) continue;
    writePath(document, into, metres * multiplier);
    if (typeof options.includeLocs === 'string')
      writePath(document, options.includeLocs, document[field]);
    found.push({ document, metres });
  }
  found.sort((a, b) => a.metres - b.metres);
  const limit = Number(options.limit ?? options.num ?? 100);
  return found.slice(0, limit).map(({ document }) => document);
}
