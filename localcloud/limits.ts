/**
 * Production limits, as data. The emulator refuses what WeChat cloud refuses, so that a program
 * that runs here also runs there. Times are milliseconds, sizes are bytes.
 */
export const limits = {
  /** Documents returned by one `get` when no limit is given, and the most a function may ask for. */
  getDefault: 100,
  getMost: 1000,
  transactionMs: 30_000,
  /** Longest value that may stand in an index entry. */
  indexedValueBytes: 1024,
  documentIdBytes: 512,
  documentBytes: 16 * 1024 * 1024,
  indexesPerCollection: 20,
  /** What a mini-program may send to a function, and what a function may send to another one. */
  clientRequestBytes: 100 * 1024,
  nestedRequestBytes: 6 * 1024 * 1024,
  resultBytes: 1024 * 1024,
  timeoutDefaultMs: 3_000,
  timeoutMostMs: 60_000,
  /** Time an instance has for loading its code; it is not counted against the function's timeout. */
  startMs: 30_000,
  instancesPerFunction: 20,
  instanceHeapMb: 256,
  tempLinksAtOnce: 50,
  filesDeletedAtOnce: 50,
  privateLinkMs: 10 * 60_000,
  linkMostMs: 7 * 24 * 3600_000,
  uploadMs: 15 * 60_000,
  cloudIdMs: 5 * 60_000,
  cloudPathBytes: 1024,
} as const;
