import { requestFailed } from '../errors';
import { limits } from '../limits';
import type { Collection } from './catalog';
import { compileFilter, distanceTo, type Filter, type Near } from './filter';
import { type Order, type Plan, planQuery } from './planner';
import { project } from './projection';
import { entriesOf, type Row, type ScanCost, scanPlan } from './scan';
import { documentOrder } from './sort';
import type { Store } from './store';
import type { Document } from './values';
import { formatWire, parseWireDocument } from './wire-json';
import { beyond } from './keys';

export interface FindRequest {
  query: Document;
  order?: Order;
  offset?: number;
  limit?: number;
  projection?: Document | undefined;
}

export interface FindResult {
  /** Documents as wire text. */
  texts: string[];
  plan: Plan;
  cost: ScanCost;
}

/** Finds documents. Throws DATABASE_INVALID_OPERRATOR for a wrong query, DATABASE_REQUEST_FAILED for a geo query without its index. */
export function find(store: Store, collection: Collection, request: FindRequest): FindResult {
  const filter = compileFilter(request.query);
  const order = request.order ?? [];
  const plan = planQuery(collection, request.query, order, filter.near);
  const cost: ScanCost = { keys: 0, documents: 0 };
  const rows = matching(store, collection, plan, filter, order, cost);
  const texts: string[] = [];
  let skip = request.offset ?? 0;
  const limit = Math.min(request.limit ?? limits.getDefault, limits.getMost);
  for (const { text } of rows) {
    if (skip-- > 0) continue;
    if (texts.length >= limit) break;
    texts.push(
      request.projection === undefined
        ? text
        : formatWire(project(parseWireDocument(text, 0), request.projection)),
    );
    if (texts.length >= limit) break;
  }
  return { texts, plan, cost };
}

/** Counts matching documents. */
export function count(store: Store, collection: Collection, query: Document): number {
  const filter = compileFilter(query);
  const plan = planQuery(collection, query, [], filter.near);
  const cost: ScanCost = { keys: 0, documents: 0 };
  if (plan.kind === 'all' && plan.exact)
    return store.documents.getKeysCount({
      start: collection.prefix,
      end: beyond(collection.prefix),
    });
  if (plan.kind === 'index' && plan.exact) {
    return countAll(entriesOf(store, plan.ranges, false, false, cost));
  }
  return countAll(matching(store, collection, plan, filter, [], cost));
}

function countAll(items: Iterator<unknown>): number {
  let total = 0;
  while (!items.next().done) total++;
  return total;
}

/** All documents that match, parsed, in no particular order; what an update or an aggregation begins with. */
export function* findAll(store: Store, collection: Collection, query: Document) {
  const filter = compileFilter(query);
  const plan = planQuery(collection, query, [], filter.near);
  for (const { text } of matching(store, collection, plan, filter, [], { keys: 0, documents: 0 }))
    yield parseWireDocument(text, 0);
}

function* matching(
  store: Store,
  collection: Collection,
  plan: Plan,
  filter: Filter,
  order: Order,
  cost: ScanCost,
): Generator<Row> {
  if (plan.kind === 'geo') {
    if (filter.near !== undefined)
      yield* nearest(store, collection, plan, filter, filter.near, cost);
    return;
  }
  const exact = plan.kind !== 'union' && plan.exact;
  if (!exact) filter.prepare();
  const rows = scanPlan(store, collection, plan, cost);
  if (order.length === 0 || (plan.kind !== 'union' && plan.kind !== 'ids' && plan.sorted)) {
    for (const row of rows) if (exact || filter.test(parseWireDocument(row.text, 0))) yield row;
    return;
  }
  const kept: Array<{ row: Row; document: Document }> = [];
  for (const row of rows) {
    const document = parseWireDocument(row.text, 0);
    if (exact || filter.test(document)) kept.push({ row, document });
  }
  const compare = documentOrder(order);
  kept.sort((a, b) => compare(a.document, b.document));
  for (const { row } of kept) yield row;
}

function* nearest(
  store: Store,
  collection: Collection,
  plan: Extract<Plan, { kind: 'geo' }>,
  filter: Filter,
  near: Near,
  cost: ScanCost,
): Generator<Row> {
  const { index } = plan;
  filter.prepare();
  if (index === undefined)
    throw requestFailed(`unable to find index for $geoNear query on field ${near.field}`);
  const range = {
    prefix: index.prefix,
    from: index.prefix,
    to: beyond(index.prefix),
  };
  const byIndex = {
    kind: 'index',
    index,
    ranges: [range],
    reverse: false,
    sorted: true,
    exact: false,
  } as const;
  const kept: Array<{ row: Row; metres: number }> = [];
  for (const row of scanPlan(store, collection, { ...byIndex, ranges: [range] }, cost)) {
    const document = parseWireDocument(row.text, 0);
    const metres = distanceTo(near, document);
    if (metres !== undefined && filter.test(document)) kept.push({ row, metres });
  }
  kept.sort((a, b) => a.metres - b.metres);
  for (const { row } of kept) yield row;
}
