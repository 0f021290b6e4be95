import { ERROR_CODES, type CallError, type ErrorCode, type FieldError } from '@contracts/errors';

export type ReadReply =
  | { ok: true; data: unknown; now: number | undefined }
  | { ok: false; error: CallError };

/** Reads what came over the wire. A code this build does not know yet is treated as INTERNAL, its words are kept. */
export function readReply(result: unknown): ReadReply {
  if (isRecord(result) && result.ok === true) {
    const now = typeof result.now === 'number' ? result.now : undefined;
    return { ok: true, data: result.data, now };
  }
  if (isRecord(result) && result.ok === false && isRecord(result.error)) {
    return { ok: false, error: readError(result.error) };
  }
  return { ok: false, error: { code: 'INTERNAL', message: ERROR_CODES.INTERNAL } };
}

function readError(error: Record<string, unknown>): CallError {
  const code = isErrorCode(error.code) ? error.code : 'INTERNAL';
  return {
    code,
    message: typeof error.message === 'string' ? error.message : ERROR_CODES[code],
    fields: Array.isArray(error.fields) ? error.fields.filter(isFieldError) : undefined,
    traceId: typeof error.traceId === 'string' ? error.traceId : undefined,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);

const isFieldError = (value: unknown): value is FieldError =>
  isRecord(value) && typeof value.path === 'string' && typeof value.message === 'string';
