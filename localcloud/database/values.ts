/** What a document may hold once it has left the wire: plain numbers, Dates and RegExps. */
export type Value =
  | null
  | undefined
  | boolean
  | number
  | string
  | Date
  | RegExp
  | Value[]
  | { [field: string]: Value };
export interface Document {
  [field: string]: Value;
}

/** Whether a value is a plain object (not an array, Date, RegExp or null). */
export function isDocument(value: unknown): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  );
}

/** Sets an own property even when the name is `__proto__`. */
export function setOwn(target: Document, field: string, value: Value): void {
  if (field === '__proto__') {
    Object.defineProperty(target, field, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else {
    target[field] = value;
  }
}

/** A deep copy; Dates are copied, RegExps shared. */
export function cloneValue(value: Value): Value {
  if (Array.isArray(value)) return value.map(cloneValue);
  if (value instanceof Date) return new Date(value.getTime());
  if (isDocument(value)) return cloneDocument(value);
  return value;
}

/** A deep copy of a document. */
export function cloneDocument(document: Document): Document {
  const copy: Document = {};
  for (const field of Object.keys(document)) setOwn(copy, field, cloneValue(document[field]));
  return copy;
}
