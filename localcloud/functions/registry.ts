import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messageOf } from '../errors';
import { limits } from '../limits';

export interface Trigger {
  name: string;
  /** Seven fields: second, minute, hour, day, month, weekday, year; China time. */
  cron: string;
}

export interface FunctionDefinition {
  name: string;
  entry: string;
  timeoutMs: number;
  /** The open interfaces it may call. */
  openapi: string[];
  trigger: Trigger | undefined;
}

interface ConfigFile {
  permissions?: { openapi?: string[] };
  triggers?: Array<{ name: string; type: string; config: string }>;
  timeout?: number;
}

/** Reads a folder of built functions: `<name>/index.js` and an optional `config.json`. Throws an Error with one clear sentence. */
export function readFunctions(folder: string): FunctionDefinition[] {
  if (!existsSync(folder)) throw new Error(`The functions folder ${folder} does not exist.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.js')))
    .map((entry) => readFunction(resolve(folder, entry.name), entry.name));
}

function readFunction(folder: string, name: string): FunctionDefinition {
  const config = readConfig(join(folder, 'config.json'));
  const timers = (config.triggers ?? []).filter(({ type }) => type === 'timer');
  if (timers.length > 1) throw new Error(`Function ${name} has more than one timer trigger.`);
  const timeoutMs = (config.timeout ?? limits.timeoutDefaultMs / 1000) * 1000;
  if (!(timeoutMs > 0 && timeoutMs <= limits.timeoutMostMs))
    throw new Error(
      `Function ${name} asks for a timeout of ${timeoutMs / 1000} s; at most ${limits.timeoutMostMs / 1000} s are allowed.`,
    );
  const timer = timers[0];
  return {
    name,
    entry: join(folder, 'index.js'),
    timeoutMs,
    openapi: config.permissions?.openapi ?? [],
    trigger: timer === undefined ? undefined : { name: timer.name, cron: timer.config },
  };
}

function readConfig(path: string): ConfigFile {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ConfigFile;
  } catch (error) {
    throw new Error(`${path} cannot be read: ${messageOf(error)}`);
  }
}
