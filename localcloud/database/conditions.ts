import { isDocument, type Document, type Value } from './values';

export type Scalar = null | boolean | number | string | Date;

/** One condition on one field that an index could serve. */
export type Condition =
  | { field: string; kind: 'points'; values: Scalar[] }
  | { field: string; kind: 'above' | 'below'; value: Scalar; inclusive: boolean }
  | { field: string; kind: 'prefix'; prefix: string };

export interface Conditions {
  list: Condition[];
  /** Whether the list says everything the query says. */
  complete: boolean;
}

/** The conditions that all matching documents meet, as far as an index can use them. */
export function readConditions(query: Document): Conditions {
  const found: Conditions = { list: [], complete: true };
  read(query, found);
  return found;
}

function read(query: Document, found: Conditions): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDocument(part)) read(part, found);
    } else if (field.startsWith('$')) {
      found.complete = false;
    } else if (isDocument(condition) && Object.keys(condition).some((key) => key.startsWith('$'))) {
      for (const [operator, value] of Object.entries(condition))
        readOperator(field, operator, value, found);
    } else {
      readOperator(field, '$eq', condition, found);
    }
  }
}

function readOperator(field: string, operator: string, value: Value, found: Conditions): void {
  const { list } = found;
  if (operator === '$eq' && isScalar(value)) list.push({ field, kind: 'points', values: [value] });
  else if (operator === '$in' && Array.isArray(value) && value.every(isScalar))
    list.push({ field, kind: 'points', values: value });
  else if ((operator === '$gt' || operator === '$gte') && isOrdered(value))
    list.push({ field, kind: 'above', value, inclusive: operator === '$gte' });
  else if ((operator === '$lt' || operator === '$lte') && isOrdered(value))
    list.push({ field, kind: 'below', value, inclusive: operator === '$lte' });
  else {
    found.complete = false;
    const prefix = operator === '$eq' || operator === '$regex' ? literalPrefix(value) : '';
    if (prefix !== '') list.push({ field, kind: 'prefix', prefix });
  }
}

/** The fixed text that `/^text…/` begins with; empty when there is none. */
function literalPrefix(value: Value): string {
  if (!(value instanceof RegExp) || value.flags !== '' || value.source.includes('|')) return '';
  const literal = /^\^([^\\^$.*+?()[\]{}|]+)/.exec(value.source);
  if (literal?.[1] === undefined) return '';
  const next = value.source[literal[0].length];
  // a quantifier makes the last character optional
  return next !== undefined && '*?{'.includes(next) ? literal[1].slice(0, -1) : literal[1];
}

function isScalar(value: Value): value is Scalar {
  return (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'string' ||
    value instanceof Date
  );
}

function isOrdered(value: Value): value is Exclude<Scalar, null> {
  return isScalar(value) && value !== null && !(typeof value === 'number' && Number.isNaN(value));
}
