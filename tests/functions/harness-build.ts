import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

const LOCK = path.join(ROOT, '.cache/test-build.lock');
const LOCK_DIES_MS = 60_000;

/** Builds the local cloud if its sources are newer than what was built. Answers the folder. */
export function builtLocalcloud(): string {
  const out = path.join(ROOT, 'dist/localcloud');
  const sources = ['localcloud', 'config/tasks/build-localcloud.mjs'];
  buildIfStale(out, sources, ['config/tasks/build-localcloud.mjs']);
  return out;
}

/** The same for the functions in `source`, a folder under the root. */
export function builtFunctions(source: string): string {
  const out =
    source === 'cloudfunctions'
      ? path.join(ROOT, 'dist/cloudfunctions')
      : path.join(ROOT, '.cache/functions', source.replaceAll('/', '-'));
  const sources = [
    source,
    'cloudfunctions',
    'contracts',
    'domain',
    'config/tasks/build-functions.mjs',
  ];
  const script = 'config/tasks/build-functions.mjs';
  buildIfStale(out, sources, [script, path.join(ROOT, source), out]);
  return out;
}

/** Test files run in several processes at once: one builds, the others wait for it. */
function buildIfStale(out: string, sources: string[], command: string[]): void {
  const stamp = path.join(ROOT, '.cache', `${path.basename(out)}.stamp`);
  const newest = Math.max(...sources.map((source) => newestIn(path.join(ROOT, source))));
  const fresh = () => existsSync(out) && existsSync(stamp) && statSync(stamp).mtimeMs > newest;
  if (fresh()) return;
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (!lock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  try {
    if (fresh()) return;
    const begun = new Date();
    execFileSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
    writeFileSync(stamp, begun.toISOString());
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function lock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // left behind by a run that was killed
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LOCK_DIES_MS)
      rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

function newestIn(target: string): number {
  if (!existsSync(target)) return 0;
  const stat = statSync(target);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inner = readdirSync(target).map((name) => newestIn(path.join(target, name)));
  return Math.max(stat.mtimeMs, ...inner);
}
