import * as z from 'zod/mini';

const KEY_BYTES = 32;

const masterKeys = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const keys = parseKeys(text);
    if (keys) return keys;
    context.issues.push({
      code: 'custom',
      input: text,
      message: `must be JSON like {"1":"<${KEY_BYTES} bytes in base64>"}`,
    });
    return z.NEVER;
  }),
);

const lookupKey = z.pipe(
  z.string().check(z.minLength(32, 'must have at least 32 characters')),
  z.transform((text) => Buffer.from(text, 'utf8')),
);

const environment = z.object({
  MASTER_KEYS: masterKeys,
  LOOKUP_KEY: lookupKey,
  /** JSON: our template name → the template id WeChat gave this mini-program. */
  SUBSCRIBE_TEMPLATES: z._default(
    z.pipe(
      z.string(),
      z.transform((text, context) => {
        const templates = parseRecord(text);
        if (templates) return templates;
        context.issues.push({
          code: 'custom',
          input: text,
          message: 'must be JSON like {"<our name>":"<template id>"}',
        });
        return z.NEVER;
      }),
    ),
    {},
  ),
  /** JSON: the OPENIDs that are admins by configuration, so that an office has a first one. */
  FIRST_ADMINS: z._default(
    z.pipe(
      z.string(),
      z.transform((text) => z.array(z.string()).parse(JSON.parse(text))),
    ),
    [],
  ),
  /** Which release of the mini-program a message opens. */
  MINIPROGRAM_STATE: z._default(z.enum(['formal', 'trial', 'developer']), 'formal'),
});

/** The settings of the running function. The only place that reads process.env. */
export interface Config {
  masterKeys: ReadonlyMap<number, Buffer>;
  /** The version new keys are wrapped under: the highest. */
  currentMaster: number;
  lookupKey: Buffer;
  subscribeTemplates: Readonly<Record<string, string>>;
  firstAdmins: readonly string[];
  miniprogramState: 'formal' | 'trial' | 'developer';
}

let known: Config | undefined;

/** The settings, read once. Throws an error that names the wrong variables, not their values. */
export function config(): Config {
  known ??= readConfig(process.env);
  return known;
}

/** Reads settings from `env`; throws where one is missing or malformed. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The functions' environment is not complete. ${wrong.join('; ')}`);
  }
  const { MASTER_KEYS, LOOKUP_KEY, SUBSCRIBE_TEMPLATES, FIRST_ADMINS, MINIPROGRAM_STATE } =
    parsed.data;
  return {
    masterKeys: MASTER_KEYS,
    currentMaster: Math.max(...MASTER_KEYS.keys()),
    lookupKey: LOOKUP_KEY,
    subscribeTemplates: SUBSCRIBE_TEMPLATES,
    firstAdmins: FIRST_ADMINS,
    miniprogramState: MINIPROGRAM_STATE,
  };
}

export class ConfigError extends Error {
  readonly code = 'CONFIG';
  override readonly name = 'ConfigError';
}

function parseKeys(text: string): Map<number, Buffer> | undefined {
  const record = parseRecord(text);
  if (!record) return undefined;
  const keys = new Map<number, Buffer>();
  for (const [version, base64] of Object.entries(record)) {
    const key = Buffer.from(base64, 'base64');
    if (!/^[1-9]\d{0,5}$/.test(version) || key.length !== KEY_BYTES) return undefined;
    keys.set(Number(version), key);
  }
  return keys.size > 0 ? keys : undefined;
}

function parseRecord(text: string): Record<string, string> | undefined {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
