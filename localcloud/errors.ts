/** An error that travels in a reply as `{code, message}`; the SDK turns the code into its errCode. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WireError';
  }
}

/** A parameter of the request is wrong (errCode -501007). */
export const invalidParam = (message: string): WireError => new WireError('INVALID_PARAM', message);

/** The database refused the request (errCode -502001). */
export const requestFailed = (message: string): WireError =>
  new WireError('DATABASE_REQUEST_FAILED', message);

/** A query or update uses an operator wrongly (errCode -502002; the spelling is the SDK's). */
export const invalidOperator = (message: string): WireError =>
  new WireError('DATABASE_INVALID_OPERRATOR', message);

/** The collection does not exist (errCode -502005). */
export const collectionMissing = (name: string): WireError =>
  new WireError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request.`,
  );

/** Another transaction wrote first; `runTransaction` tries again when commit answers this. */
export const transactionConflict = (): WireError =>
  new WireError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your transaction code',
  );

/** The transaction has ended or has run longer than allowed. */
export const transactionMissing = (): WireError =>
  new WireError(
    'DATABASE_TRANSACTION_NOT_EXIST',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds',
  );

/** Text of anything thrown, for a log or a reply. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
