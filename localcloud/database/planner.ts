import type { Collection, Index } from './catalog';
import { type Condition, type Conditions, readConditions, type Scalar } from './conditions';
import type { Near } from './filter';
import { beyond, encodeKey, encodeStringPrefix, KeyTooLong, typeTag } from './keys';
import type { Document, Value } from './values';

export type Order = ReadonlyArray<readonly [field: string, direction: 1 | -1]>;

export interface KeyRange {
  /** Bytes that all keys of the range share; a merge compares what follows them. */
  prefix: Buffer;
  from: Buffer;
  to: Buffer;
}

export type Plan =
  | { kind: 'ids'; ids: Value[]; exact: boolean }
  | {
      kind: 'index';
      index: Index;
      ranges: KeyRange[];
      reverse: boolean;
      sorted: boolean;
      exact: boolean;
    }
  | { kind: 'geo'; index: Index | undefined }
  | { kind: 'union'; plans: Plan[] }
  | { kind: 'all'; reverse: boolean; sorted: boolean; exact: boolean };

const MOST_RANGES = 400;

/** Chooses how to find the documents of a query: by ids, by the best index, or by reading all. */
export function planQuery(
  collection: Collection,
  query: Document,
  order: Order,
  near: Near | undefined,
): Plan {
  if (near !== undefined) return { kind: 'geo', index: geoIndex(collection, near.field) };
  const conditions = readConditions(query);
  const byId = conditions.list.find(
    (condition) => condition.field === '_id' && condition.kind === 'points',
  );
  if (byId?.kind === 'points')
    return {
      kind: 'ids',
      ids: byId.values,
      exact: conditions.complete && conditions.list.length === 1,
    };
  let best: { plan: Plan; score: number } | undefined;
  for (const index of collection.indexes) {
    const candidate = planIndex(index, conditions, order);
    if (candidate !== undefined && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best?.plan ?? planUnion(collection, query) ?? planAll(conditions, order);
}

/** The geo index on a field, if there is one. */
export function geoIndex(collection: Collection, field: string): Index | undefined {
  return collection.indexes.find(({ keys }) => keys[0]?.[0] === field && keys[0][1] === '2dsphere');
}

function planAll(conditions: Conditions, order: Order): Plan {
  const [first, ...rest] = order;
  const sorted = order.length === 0 || (first?.[0] === '_id' && rest.length === 0);
  return {
    kind: 'all',
    reverse: sorted && first?.[1] === -1,
    sorted,
    exact: conditions.complete && conditions.list.length === 0,
  };
}

function planUnion(collection: Collection, query: Document): Plan | undefined {
  const branches = query.$or;
  if (!Array.isArray(branches)) return undefined;
  const plans: Plan[] = [];
  for (const branch of branches) {
    const plan = planQuery(collection, branch as Document, [], undefined);
    if (plan.kind === 'all' || plan.kind === 'geo') return undefined;
    plans.push(plan);
  }
  return { kind: 'union', plans };
}

function planIndex(index: Index, conditions: Conditions, order: Order) {
  if (index.keys[0]?.[1] === '2dsphere') return undefined;
  let prefixes: Buffer[] = [index.prefix];
  const used = new Set<Condition>();
  const fixed = new Set<string>();
  let at = 0;
  for (; at < index.keys.length; at++) {
    const [field, direction] = index.keys[at] ?? ['', '1'];
    // conditions on two fields of one array may be met by two of its elements
    if (at > 0 && sharesRoot(index, at)) break;
    const points = conditions.list.find((one) => one.field === field && one.kind === 'points');
    if (points?.kind !== 'points') break;
    const keys = pointKeys(points.values, direction === '-1');
    if (keys === undefined || prefixes.length * keys.length > MOST_RANGES) break;
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])));
    used.add(points);
    if (points.values.length === 1) fixed.add(field);
  }
  const span = spanOf(index, at, conditions, used);
  const { sorted, reverse } = sortedBy(index, at, order, fixed);
  // a document stands in the index once for each element; by its array it would be sorted otherwise
  const ordered =
    sorted && order.length > 0 && !order.some(([field]) => index.arrays.includes(field));
  if (at === 0 && span === undefined && !ordered) return undefined;
  const ranges = prefixes.map((prefix) => ({
    prefix,
    from: span === undefined ? prefix : Buffer.concat([prefix, span.from]),
    to: span === undefined ? beyond(prefix) : Buffer.concat([prefix, span.to]),
  }));
  const exact =
    conditions.complete &&
    index.arrays.length === 0 &&
    used.size === conditions.list.length &&
    [...used].every((one) => one.kind !== 'points' || !one.values.includes(null));
  const plan: Plan = {
    kind: 'index',
    index,
    ranges,
    reverse: ordered && reverse,
    sorted: ordered || order.length === 0,
    exact,
  };
  return { plan, score: at * 10 + (span === undefined ? 0 : 5) + (ordered ? 6 : 0) };
}

/** Whether this field and an earlier one may lie in the same array. */
function sharesRoot(index: Index, at: number): boolean {
  if (index.arrays.length === 0) return false;
  const root = (field: string) => field.split('.')[0];
  const here = root(index.keys[at]?.[0] ?? '');
  return index.keys.slice(0, at).some(([field]) => root(field) === here);
}

function pointKeys(values: Scalar[], descending: boolean): Buffer[] | undefined {
  try {
    const keys = values.map((value) => encodeKey(value, descending));
    const unique = new Map(keys.map((key) => [key.toString('latin1'), key]));
    return [...unique.values()];
  } catch (error) {
    if (error instanceof KeyTooLong) return undefined;
    throw error;
  }
}

/** A place between keys: before those that begin with `bytes`, or after all of them. */
interface Bound {
  bytes: Buffer;
  after: boolean;
}

const place = ({ bytes, after }: Bound): Buffer => (after ? beyond(bytes) : bytes);

/** The same place among inverted keys: what was after comes before. */
const invert = ({ bytes, after }: Bound): Bound => ({
  bytes: Buffer.from(bytes.map((byte) => 0xff - byte)),
  after: !after,
});

/** The range that the conditions on the index's next field allow, as bytes after the prefix. */
function spanOf(index: Index, at: number, conditions: Conditions, used: Set<Condition>) {
  const key = index.keys[at];
  if (key === undefined || (at > 0 && sharesRoot(index, at))) return undefined;
  const [field, direction] = key;
  let from: Bound | undefined;
  let to: Bound | undefined;
  try {
    for (const condition of conditions.list) {
      if (condition.field !== field || condition.kind === 'points') continue;
      // two bounds on an array may be met by two of its elements
      if (index.arrays.includes(field) && from !== undefined) break;
      const [low, high] = boundsOf(condition);
      if (from === undefined || place(low).compare(place(from)) > 0) from = low;
      if (to === undefined || place(high).compare(place(to)) < 0) to = high;
      used.add(condition);
    }
  } catch (error) {
    if (!(error instanceof KeyTooLong)) throw error;
    return undefined;
  }
  if (from === undefined || to === undefined) return undefined;
  return direction === '-1'
    ? { from: place(invert(to)), to: place(invert(from)) }
    : { from: place(from), to: place(to) };
}

/** Bounds in ascending order: where the range begins and where it ends. */
function boundsOf(condition: Exclude<Condition, { kind: 'points' }>): [Bound, Bound] {
  if (condition.kind === 'prefix') {
    const bytes = encodeStringPrefix(condition.prefix);
    return [
      { bytes, after: false },
      { bytes, after: true },
    ];
  }
  const type = Buffer.from([typeTag(condition.value)]);
  const bytes = encodeKey(condition.value);
  return condition.kind === 'above'
    ? [
        { bytes, after: !condition.inclusive },
        { bytes: type, after: true },
      ]
    : [
        { bytes: type, after: false },
        { bytes, after: condition.inclusive },
      ];
}

/** Whether an index gives the asked order, and whether it must be read backwards for that. */
function sortedBy(index: Index, at: number, order: Order, fixed: Set<string>) {
  const wanted = order.filter(([field]) => !fixed.has(field));
  let turn: number | undefined;
  for (let i = 0; i < wanted.length; i++) {
    const [field, direction] = wanted[i] ?? ['', 1];
    const key = index.keys[at + i];
    if (key === undefined || key[0] !== field) return { sorted: false, reverse: false };
    const here = Number(key[1]) * direction;
    if (turn !== undefined && here !== turn) return { sorted: false, reverse: false };
    turn = here;
  }
  return { sorted: true, reverse: turn === -1 };
}
