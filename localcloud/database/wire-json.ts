import { invalidParam } from '../errors';
import { type Document, isDocument, setOwn, type Value } from './values';

/**
 * Reads Extended JSON, canonical or relaxed, into plain values.
 * `now` (epoch ms) is what `$tcb_server_date` stands for. Throws INVALID_PARAM on broken text.
 */
export function parseWire(text: string, now: number): Value {
  let parsed: Value;
  try {
    parsed = JSON.parse(text) as Value;
  } catch {
    throw invalidParam('the request holds text that is not JSON');
  }
  return text.includes('"$') ? revive(parsed, now) : parsed;
}

/** The same for text that must be one document. */
export function parseWireDocument(text: string, now: number): Document {
  const value = parseWire(text, now);
  if (!isDocument(value)) throw invalidParam('the request must hold an object here');
  return value;
}

/** Writes a value as relaxed Extended JSON: plain numbers, `{"$date": ms}`. */
export function formatWire(value: Value): string {
  return JSON.stringify(toWire(value));
}

function toWire(value: Value): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toWire);
  if (value instanceof Date) return { $date: value.getTime() };
  if (value instanceof RegExp)
    return { $regularExpression: { pattern: value.source, options: value.flags } };
  const out: Record<string, unknown> = {};
  for (const field of Object.keys(value)) {
    const inner = value[field];
    if (inner === undefined) continue;
    setOwn(out as Document, field, toWire(inner) as Value);
  }
  return out;
}

function revive(value: Value, now: number): Value {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const item = value[i];
      if (typeof item === 'object' && item !== null) value[i] = revive(item, now);
    }
    return value;
  }
  if (!isDocument(value)) return value;
  const fields = Object.keys(value);
  const first = fields[0];
  if (fields.length === 1 && first !== undefined && first.startsWith('$')) {
    const special = reviveSpecial(first, value[first], now);
    if (special !== undefined) return special.value;
  }
  for (const field of fields) {
    const inner = value[field];
    if (typeof inner !== 'object' || inner === null) continue;
    const revived = revive(inner, now);
    if (revived !== inner) setOwn(value, field, revived);
  }
  return value;
}

function reviveSpecial(tag: string, inner: Value, now: number): { value: Value } | undefined {
  switch (tag) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
    case '$numberDecimal':
      return { value: Number(inner) };
    case '$date':
      return { value: new Date(dateNumber(inner)) };
    case '$oid':
      return { value: plainText(inner) };
    case '$undefined':
      return { value: null };
    case '$regularExpression':
      return isDocument(inner) ? { value: regularExpression(inner) } : undefined;
    case '$tcb_server_date': {
      const offset = isDocument(inner) ? revive(inner.offset, now) : 0;
      return { value: new Date(now + (typeof offset === 'number' ? offset : 0)) };
    }
    default:
      return undefined;
  }
}

function dateNumber(inner: Value): number {
  if (typeof inner === 'number') return inner;
  if (typeof inner === 'string') return Date.parse(inner);
  if (isDocument(inner)) return Number(inner.$numberLong);
  return Number.NaN;
}

function regularExpression(inner: Document): RegExp {
  const flags = plainText(inner.options).replace(/[^ims]/g, '');
  try {
    return new RegExp(plainText(inner.pattern), flags);
  } catch {
    throw invalidParam(`Regular expression is invalid: ${plainText(inner.pattern)}`);
  }
}

const plainText = (value: Value): string => (typeof value === 'string' ? value : '');
