import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import type { LocalCloudOptions } from './server';

export const usage =
  'Usage: localcloud --functions DIR --schema FILE --data DIR [--port N] [--site DIR] [--actors FILE] [--env-file FILE] [--message-push FUNCTION] [--host ADDRESS --allow-remote]';

/** Reads the command line. Throws an Error with one clear sentence. */
export function readOptions(args: string[]): LocalCloudOptions {
  const { values } = parseArgs({
    args,
    options: {
      functions: { type: 'string' },
      schema: { type: 'string' },
      data: { type: 'string' },
      port: { type: 'string' },
      site: { type: 'string' },
      actors: { type: 'string' },
      'env-file': { type: 'string' },
      'message-push': { type: 'string' },
      host: { type: 'string' },
      'allow-remote': { type: 'boolean' },
    },
  });
  const { functions, schema, data, port = '0', site, actors, host } = values;
  if (functions === undefined || schema === undefined || data === undefined) throw new Error(usage);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`"${port}" is not a port number.`);
  return {
    functionsDir: functions,
    schema,
    dataDir: data,
    port: Number(port),
    functionEnv: readEnvFile(values['env-file']),
    allowRemote: values['allow-remote'] === true,
    ...(site === undefined ? {} : { siteDir: site }),
    ...(actors === undefined ? {} : { actors }),
    ...(host === undefined ? {} : { host }),
    ...(values['message-push'] === undefined ? {} : { messagePush: values['message-push'] }),
  };
}

function readEnvFile(path: string | undefined): Record<string, string> {
  if (path === undefined) return {};
  if (!existsSync(path)) throw new Error(`The environment file ${path} does not exist.`);
  return Object.fromEntries(
    Object.entries(parseEnv(readFileSync(path, 'utf8'))).map(([name, value]) => [
      name,
      value ?? '',
    ]),
  );
}
