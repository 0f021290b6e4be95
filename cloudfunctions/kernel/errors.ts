import { type CallError, ERROR_CODES, type ErrorCode, type FieldError } from '@contracts/errors';

/** A failure the caller may know about. `message` replaces the code's own sentence; `fields` mark what to mend. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly publicMessage: string = ERROR_CODES[code],
    readonly details: { fields?: FieldError[] } = {},
  ) {
    super(code);
    this.name = 'AppError';
  }
}

/** Wrong input found after the schema was satisfied: by a rule of the domain, or by a look into the records. */
export function invalid(fields: FieldError[], message?: string): AppError {
  return new AppError('INVALID', message, { fields });
}

/** What a reader of fields found wrong, at the part of the input they stand in: `aid` and `income` become "aid.income". */
export function invalidUnder(part: string, errors: Readonly<Record<string, string>>): AppError {
  return invalid(
    Object.entries(errors).map(([name, message]) => ({ path: `${part}.${name}`, message })),
  );
}

/** What leaves the function for a failure. An unknown one says nothing but its trace id. */
export function callErrorOf(error: unknown, traceId: string): CallError {
  if (!(error instanceof AppError))
    return { code: 'INTERNAL', message: ERROR_CODES.INTERNAL, traceId };
  const { fields } = error.details;
  return {
    code: error.code,
    message: error.publicMessage,
    ...(fields && { fields }),
    traceId,
  };
}
