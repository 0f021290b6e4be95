import type { Collection } from './catalog';
import { beyond } from './keys';
import type { KeyRange, Plan } from './planner';
import type { Store } from './store';
import type { Value } from './values';
import { parseWire } from './wire-json';
import { documentKey } from './writer';

/** A document as stored, not yet parsed. */
export interface Row {
  key: Buffer;
  text: string;
}

/** How much a query had to look at; shown in explain and in the list of calls. */
export interface ScanCost {
  keys: number;
  documents: number;
}

/** The rows a plan leads to, in the plan's order, each once. Not for geo plans. */
export function* scanPlan(
  store: Store,
  collection: Collection,
  plan: Exclude<Plan, { kind: 'geo' }>,
  cost: ScanCost,
): Generator<Row> {
  switch (plan.kind) {
    case 'ids':
      yield* rowsOfIds(store, collection, plan.ids, cost);
      return;
    case 'all':
      yield* allRows(store, collection, plan.reverse, cost);
      return;
    case 'union':
      yield* unionRows(store, collection, plan.plans, cost);
      return;
    case 'index': {
      const ids = entriesOf(store, plan.ranges, plan.reverse, plan.sorted, cost);
      yield* rowsOfEntries(store, collection, ids, plan.index.arrays.length > 0, cost);
    }
  }
}

/** The ids (as stored text) that an index holds in some ranges; merged when the order matters. */
export function* entriesOf(
  store: Store,
  ranges: readonly KeyRange[],
  reverse: boolean,
  merge: boolean,
  cost: ScanCost,
): Generator<string> {
  if (ranges.length > 1 && merge) {
    yield* mergedEntries(store, ranges, reverse, cost);
    return;
  }
  for (const range of ranges)
    for (const { value } of entriesIn(store, range, reverse)) {
      cost.keys++;
      yield value;
    }
}

function entriesIn(store: Store, { from, to }: KeyRange, reverse: boolean) {
  return reverse
    ? store.indexes.getRange({ start: to, end: from, reverse: true })
    : store.indexes.getRange({ start: from, end: to });
}

/** Reads several ranges at once and gives the next key in order each time. */
function* mergedEntries(
  store: Store,
  ranges: readonly KeyRange[],
  reverse: boolean,
  cost: ScanCost,
): Generator<string> {
  const heads = ranges.map((range) => new Head(store, range, reverse));
  try {
    let open = heads.filter((head) => head.advance());
    while (open.length > 0) {
      const first = open.reduce((best, head) =>
        head.rest.compare(best.rest) * (reverse ? -1 : 1) < 0 ? head : best,
      );
      cost.keys++;
      yield first.value;
      if (!first.advance()) open = open.filter((head) => head !== first);
    }
  } finally {
    for (const head of heads) head.close();
  }
}

/** One of several ranges being merged: the entry it stands at. */
class Head {
  rest: Buffer = Buffer.alloc(0);
  value = '';
  private readonly iterator: Iterator<{ key: Buffer; value: string }>;

  constructor(
    store: Store,
    private readonly range: KeyRange,
    reverse: boolean,
  ) {
    this.iterator = entriesIn(store, range, reverse)[Symbol.iterator]();
  }

  /** Moves to the next entry; false at the end. */
  advance(): boolean {
    const step = this.iterator.next();
    if (step.done) return false;
    this.rest = Buffer.from(step.value.key.subarray(this.range.prefix.length));
    this.value = step.value.value;
    return true;
  }

  close(): void {
    this.iterator.return?.();
  }
}

function* rowsOfEntries(
  store: Store,
  collection: Collection,
  ids: Iterable<string>,
  mayRepeat: boolean,
  cost: ScanCost,
): Generator<Row> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (mayRepeat) {
      if (seen.has(id)) continue;
      seen.add(id);
    }
    const row = rowOf(store, collection, parseWire(id, 0), cost);
    if (row !== undefined) yield row;
  }
}

function* rowsOfIds(store: Store, collection: Collection, ids: readonly Value[], cost: ScanCost) {
  const seen = new Set<Value>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    const row = rowOf(store, collection, id, cost);
    if (row !== undefined) yield row;
  }
}

function rowOf(store: Store, collection: Collection, id: Value, cost: ScanCost): Row | undefined {
  const key = documentKey(collection, id);
  const text = store.documents.get(key);
  if (text === undefined) return undefined;
  cost.documents++;
  return { key, text };
}

function* allRows(store: Store, collection: Collection, reverse: boolean, cost: ScanCost) {
  const from = collection.prefix;
  const to = beyond(collection.prefix);
  const range = reverse
    ? store.documents.getRange({ start: to, end: from, reverse: true })
    : store.documents.getRange({ start: from, end: to });
  for (const { key, value } of range) {
    cost.documents++;
    yield { key, text: value };
  }
}

function* unionRows(store: Store, collection: Collection, plans: readonly Plan[], cost: ScanCost) {
  const seen = new Set<string>();
  for (const plan of plans) {
    if (plan.kind === 'geo') continue;
    for (const row of scanPlan(store, collection, plan, cost)) {
      const name = row.key.toString('latin1');
      if (seen.has(name)) continue;
      seen.add(name);
      yield row;
    }
  }
}
