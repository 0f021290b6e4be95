import { EMPTY_ARRAY, type KeyValue } from './keys';
import { isDocument, type Value } from './values';

export interface PathValues {
  values: KeyValue[];
  /** The dotted path of the first array met on the way, if any. */
  arrayAt: string | undefined;
}

/** The values an index holds for a dotted path: arrays are spread, a missing field counts as null. */
export function indexValues(document: Value, path: string): PathValues {
  const found: PathValues = { values: [], arrayAt: undefined };
  collect(document, path.split('.'), 0, found);
  if (found.values.length === 0) found.values.push(null);
  return found;
}

function collect(value: Value, parts: string[], at: number, found: PathValues): void {
  const part = parts[at];
  if (Array.isArray(value)) {
    found.arrayAt ??= parts.slice(0, at).join('.');
    if (part === undefined) {
      if (value.length === 0) found.values.push(EMPTY_ARRAY);
      else found.values.push(...value);
      return;
    }
    if (/^\d+$/.test(part) && Number(part) < value.length)
      collect(value[Number(part)], parts, at + 1, found);
    for (const item of value) if (isDocument(item)) collect(item, parts, at, found);
    return;
  }
  if (part === undefined) found.values.push(value ?? null);
  else if (isDocument(value)) collect(value[part], parts, at + 1, found);
  else found.values.push(null);
}

/** The values found at a dotted path when sorting or comparing; arrays are spread. */
export function valuesAt(document: Value, path: string): Value[] {
  return indexValues(document, path).values.map((value) => (value === EMPTY_ARRAY ? null : value));
}
