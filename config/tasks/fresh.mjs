import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SKIPPED } from './progress.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Does `work` unless its inputs are what they were when it last succeeded and its output is still there. */
export async function whenChanged(name, inputs, output, work) {
  const stamp = path.join(root, '.cache/stamps', name);
  const now = fingerprint(inputs);
  if (
    existsSync(path.join(root, output)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === now
  )
    return SKIPPED;
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return undefined;
}

/** One text that changes when any of these files, or files in these folders, does. */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of filesOf(path.join(root, input))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  return hash.digest('hex');
}

function filesOf(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}
