import { isDocument, type Value } from './values';

/** The database's order of types; values of different types compare by it. */
export function typeRank(value: Value): number {
  if (value === null || value === undefined) return 0x10;
  switch (typeof value) {
    case 'number':
      return 0x20;
    case 'string':
      return 0x30;
    case 'boolean':
      return 0x70;
    default:
      if (Array.isArray(value)) return 0x50;
      if (value instanceof Date) return 0x80;
      if (value instanceof RegExp) return 0x90;
      return 0x40;
  }
}

/** Orders two values as the database does: by type, then by value. Negative, zero or positive. */
export function compareValues(a: Value, b: Value): number {
  const rank = typeRank(a);
  const other = typeRank(b);
  if (rank !== other) return rank - other;
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof Date && b instanceof Date) return compareNumbers(a.getTime(), b.getTime());
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b);
  if (a instanceof RegExp && b instanceof RegExp) return compareValues(String(a), String(b));
  if (isDocument(a) && isDocument(b)) {
    const flat = (value: { [field: string]: Value }): Value[] =>
      Object.entries(value).flatMap(([name, inner]) => [typeRank(inner), name, inner]);
    return compareLists(flat(a), flat(b));
  }
  return 0;
}

/** Whether two values are equal to the database; the order of fields counts. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => sameValue(item, b[at]));
  if (!isDocument(a) || !isDocument(b)) return compareValues(a, b) === 0;
  const names = Object.keys(b);
  const fields = Object.keys(a);
  return (
    fields.length === names.length &&
    fields.every((name, at) => name === names[at] && sameValue(a[name], b[name]))
  );
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  if (Number.isNaN(b)) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLists(a: Value[], b: Value[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
