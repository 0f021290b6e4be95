import { typeRank } from './compare';
import type { Value } from './values';

/** Thrown when a key would be longer than the storage engine takes. */
export class KeyTooLong extends Error {}

const MOST = 1900;
const scratch = Buffer.alloc(MOST + 64);

/** Stands for "an empty array" in an index: it sorts before null and no scalar query finds it. */
export const EMPTY_ARRAY = Symbol('empty array');
export type KeyValue = Value | typeof EMPTY_ARRAY;

/** The place right after all keys that begin with these bytes: the end of their range. */
export function beyond(bytes: Buffer): Buffer {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0xff) length--;
  const end = Buffer.from(bytes.subarray(0, length));
  if (length > 0) end[length - 1] = (end[length - 1] ?? 0) + 1;
  return end;
}

/**
 * Bytes that sort (memcmp) as the values sort in the database. `descending` inverts them.
 * Throws KeyTooLong beyond what an index entry may hold.
 */
export function encodeKey(value: KeyValue, descending = false): Buffer {
  const end = value === EMPTY_ARRAY ? put(0, 0x08) : write(0, value);
  const bytes = Buffer.from(scratch.subarray(0, end));
  if (descending) for (let i = 0; i < bytes.length; i++) bytes[i] = 0xff - (bytes[i] ?? 0);
  return bytes;
}

/** First byte of every key of a value's type, in ascending order. */
export function typeTag(value: Value): number {
  return typeRank(value);
}

/** The bytes with which keys of strings beginning with `prefix` begin. */
export function encodeStringPrefix(prefix: string): Buffer {
  const whole = encodeKey(prefix);
  return whole.subarray(0, whole.length - 2);
}

/** A 4-byte number that keeps collections and indexes apart. */
export function spaceBytes(id: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(id);
  return bytes;
}

function put(at: number, byte: number): number {
  if (at >= MOST) throw new KeyTooLong();
  scratch[at] = byte;
  return at + 1;
}

function write(at: number, value: Value): number {
  const start = put(at, typeRank(value));
  if (value === null || value === undefined) return start;
  if (typeof value === 'number') return writeNumber(start, value);
  if (typeof value === 'string') return writeString(start, value);
  if (typeof value === 'boolean') return put(start, value ? 1 : 0);
  if (value instanceof Date) return writeNumber(start, value.getTime());
  if (value instanceof RegExp) return writeString(start, String(value));
  let position = start;
  if (Array.isArray(value)) {
    for (const item of value) position = write(position, item);
  } else {
    for (const field of Object.keys(value)) {
      position = put(position, typeRank(value[field]));
      position = writeString(position, field);
      position = write(position, value[field]);
    }
  }
  return put(position, 0);
}

function writeNumber(at: number, value: number): number {
  if (at + 8 > MOST) throw new KeyTooLong();
  // -0 equals 0, and NaN sorts before every number
  scratch.writeDoubleBE(value === 0 ? 0 : value, at);
  if (Number.isNaN(value)) {
    scratch.fill(0, at, at + 8);
  } else if (value < 0) {
    for (let i = at; i < at + 8; i++) scratch[i] = 0xff - (scratch[i] ?? 0);
  } else {
    scratch[at] = (scratch[at] ?? 0) ^ 0x80;
  }
  return at + 8;
}

function writeString(at: number, value: string): number {
  if (at + value.length > MOST) throw new KeyTooLong();
  let position = at;
  for (const byte of Buffer.from(value, 'utf8')) {
    position = put(position, byte);
    if (byte === 0) position = put(position, 0xff);
  }
  position = put(position, 0);
  return put(position, 0);
}
