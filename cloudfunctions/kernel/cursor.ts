import * as z from 'zod/mini';
import { invalid } from './errors';

/**
 * Where a list goes on, as the client carries it: opaque to it, checked when it comes back.
 * It holds sort keys only, so a forged one can at most begin a list somewhere else.
 */
export function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** The keys of a cursor of this shape; undefined for the first page. @throws AppError INVALID for a damaged one. */
export function decodeCursor<T extends z.ZodMiniType>(
  text: string | undefined,
  shape: T,
): z.output<T> | undefined {
  if (text === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw invalid([{ path: 'cursor', message: '列表已经变化，请从头看。' }]);
  }
}

/** A list ordered by one text that is never the same twice. */
export const textCursor = z.tuple([z.string()]);

/** A list by time, newest first: the moment reached, and what of that moment has been shown. */
const timeCursor = z.tuple([z.number(), z.array(z.string())]);

/** Cuts a result read with one row too many into a page and the cursor of the next. */
export function pageOf<T>(
  rows: readonly T[],
  size: number,
  keys: (row: T) => readonly (string | number)[],
): { items: T[]; next?: string } {
  const items = rows.slice(0, size);
  const last = items[items.length - 1];
  return rows.length > size && last !== undefined
    ? { items, next: encodeCursor(keys(last)) }
    : { items };
}

/**
 * A page of a list by time, newest first, in one request. Rows of the same moment are neither lost nor shown twice.
 * `read` gets the latest moment (absent on the first page) and how many rows to read.
 */
export async function pageByTime<T extends { _id: string }>(
  cursor: string | undefined,
  size: number,
  read: (until: number | undefined, limit: number) => Promise<T[]>,
  atOf: (row: T) => number,
): Promise<{ items: T[]; next?: string }> {
  const reached = decodeCursor(cursor, timeCursor);
  const until = reached?.[0];
  const shown: readonly string[] = reached?.[1] ?? [];
  const rows = await read(until, Math.min(1000, size + 1 + shown.length));
  const fresh = rows.filter((row) => !shown.includes(row._id));
  const items = fresh.slice(0, size);
  const last = items[items.length - 1];
  if (fresh.length <= size || last === undefined) return { items };
  const at = atOf(last);
  const same = items.filter((row) => atOf(row) === at).map((row) => row._id);
  return { items, next: encodeTimeCursor(at, at === until ? [...shown, ...same] : same) };
}

function encodeTimeCursor(at: number, shown: readonly string[]): string {
  return Buffer.from(JSON.stringify([at, shown]), 'utf8').toString('base64url');
}
