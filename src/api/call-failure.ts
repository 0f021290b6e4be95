import { logProblem } from '@/platform/log';
import { ERROR_CODES, type CallError, type ErrorCode, type FieldError } from '@contracts/errors';

/** A call that did not succeed: what to tell the person, which fields are wrong, and how to find the cause. */
export class CallFailure extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];
  readonly traceId: string | undefined;
  /** The function was not reached because there is no network. */
  readonly offline: boolean;

  constructor(error: CallError, offline = false) {
    super(error.message);
    this.name = 'CallFailure';
    this.code = error.code;
    this.fields = error.fields ?? [];
    this.traceId = error.traceId;
    this.offline = offline;
  }
}

/** The failure of a call that never reached its function. */
export function unreachable(online: boolean): CallFailure {
  if (online) return new CallFailure({ code: 'UNAVAILABLE', message: ERROR_CODES.UNAVAILABLE });
  return new CallFailure(
    { code: 'UNAVAILABLE', message: '联网后再试一次就好。您填的内容都还在。' },
    true,
  );
}

/** Turns anything thrown into a failure that can be shown. */
export function asFailure(thrown: unknown): CallFailure {
  if (thrown instanceof CallFailure) return thrown;
  logProblem(thrown);
  return new CallFailure({ code: 'INTERNAL', message: ERROR_CODES.INTERNAL });
}
