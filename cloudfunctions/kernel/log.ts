/** All that a log line may hold. There is no key for free text: what people wrote cannot get in. */
export interface LogLine {
  event: 'served' | 'failed' | 'wrong-output' | 'retried' | 'undelivered' | 'timer' | 'refused';
  fn?: string;
  action?: string;
  traceId?: string;
  ok?: boolean;
  code?: string;
  ms?: number;
  /** Database requests the call made. */
  requests?: number;
  tries?: number;
  errorName?: string;
  errorCode?: string;
  stack?: string[];
  /** Names of fields, never their values. */
  paths?: string[];
  kind?: string;
  ref?: string;
}

const KEYS: readonly (keyof LogLine)[] = [
  'event',
  'fn',
  'action',
  'traceId',
  'ok',
  'code',
  'ms',
  'requests',
  'tries',
  'errorName',
  'errorCode',
  'stack',
  'paths',
  'kind',
  'ref',
];

/** Writes one line of JSON; whatever is not on the list is left out. */
export function log(line: LogLine): void {
  const clean: Record<string, unknown> = {};
  for (const key of KEYS) if (line[key] !== undefined) clean[key] = line[key];
  console.log(JSON.stringify(clean));
}

/**
 * What may be told of an unknown error: its name, its code and where it was thrown.
 * Its message is left out, since a database or a parser may quote a document in it.
 */
export function causeOf(error: unknown): Pick<LogLine, 'errorName' | 'errorCode' | 'stack'> {
  if (!(error instanceof Error)) return { errorName: typeof error, errorCode: codeOf(error) };
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame));
  return {
    errorName: error.name,
    errorCode: codeOf(error),
    stack: frames.slice(0, 8).map((frame) => frame.trim()),
  };
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  for (const key of ['code', 'errCode'] as const) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === 'string' && /^[A-Z0-9_.]{1,60}$/i.test(value)) return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}
