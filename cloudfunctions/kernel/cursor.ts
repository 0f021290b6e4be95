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

/** Sort key and id: a list by time, newest first, without a gap where two are of the same moment. */
export const timeCursor = z.tuple([z.number(), z.string()]);

/** A list ordered by one text. */
export const textCursor = z.tuple([z.string()]);

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
