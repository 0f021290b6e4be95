import { requestFailed } from '../errors';
import { isDocument, setOwn, type Document, type Value } from './values';

const PLACE = /^\d+$/;

/** The value at a dotted path; numbers step into arrays. */
export function readPath(document: Document, path: string): Value {
  let value: Value = document;
  for (const part of path.split('.')) {
    if (Array.isArray(value) && PLACE.test(part)) value = value[Number(part)];
    else if (isDocument(value)) value = Object.hasOwn(value, part) ? value[part] : undefined;
    else return undefined;
  }
  return value;
}

/** Writes at a dotted path, making missing objects on the way. Throws when a scalar is in the way. */
export function writePath(document: Document, path: string, value: Value): void {
  const parts = path.split('.');
  const last = parts.pop() ?? path;
  let target: Value = document;
  for (const part of parts) {
    const inner: Value = step(target, part, path);
    if (inner === undefined) {
      const fresh: Document = {};
      place(target, part, fresh, path);
      target = fresh;
    } else {
      target = inner;
    }
  }
  place(target, last, value, path);
}

/** Removes the field at a dotted path; an array keeps its length and gets null there. */
export function removePath(document: Document, path: string): void {
  const parts = path.split('.');
  const last = parts.pop() ?? path;
  const target = parts.length === 0 ? document : readPath(document, parts.join('.'));
  if (isDocument(target)) delete target[last];
  else if (Array.isArray(target) && PLACE.test(last) && Number(last) < target.length)
    target[Number(last)] = null;
}

function step(target: Value, part: string, path: string): Value {
  if (Array.isArray(target) && PLACE.test(part)) return target[Number(part)];
  if (isDocument(target)) return Object.hasOwn(target, part) ? target[part] : undefined;
  throw blocked(part, path);
}

function place(target: Value, part: string, value: Value, path: string): void {
  if (Array.isArray(target) && PLACE.test(part)) {
    while (target.length < Number(part)) target.push(null);
    target[Number(part)] = value;
  } else if (isDocument(target)) {
    setOwn(target, part, value);
  } else {
    throw blocked(part, path);
  }
}

const blocked = (part: string, path: string) =>
  requestFailed(`Cannot create field '${part}' in the element of path '${path}'`);
