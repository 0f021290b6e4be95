/**
 * What a database error means. The SDK keeps the code only at a commit; at a write inside a
 * transaction nothing but the message is left.
 */
const CONFLICT =
  /DATABASE_TRANSACTION_CONFLICT|transaction\s*conflict|write\s*conflict|transaction is busy|has been aborted/i;
const DUPLICATE = /E11000|duplicate key/i;

/** Somebody else changed the same documents at the same time; trying again may succeed. */
export function isConflict(error: unknown): boolean {
  return CONFLICT.test(textOf(error));
}

/** A document of this id, or of this value in a unique index, is there already. */
export function isDuplicate(error: unknown): boolean {
  return DUPLICATE.test(textOf(error));
}

/** A conflict the kernel found itself. */
export class TransactionConflict extends Error {
  readonly code = 'DATABASE_TRANSACTION_CONFLICT';
}

function textOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const parts: unknown[] = ['code', 'errMsg', 'message'].map((key) => Reflect.get(error, key));
  return parts.filter((part) => typeof part === 'string').join(' ');
}
