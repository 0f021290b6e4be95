import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The script that workers run: beside the bundle, or, when run from sources, bundled on the spot. */
export function workerFile(): string {
  const built = join(__dirname, 'worker.js');
  if (existsSync(built)) return built;
  const source = join(__dirname, 'worker.ts');
  const hash = createHash('sha256');
  for (const file of ['worker.ts', 'moved-date.ts', 'messages.ts'])
    hash.update(readFileSync(join(__dirname, file)));
  const folder = join(tmpdir(), 'localcloud-worker');
  const target = join(folder, `${hash.digest('hex').slice(0, 16)}.js`);
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true });
    const { buildSync } = require('esbuild') as typeof import('esbuild');
    buildSync({
      entryPoints: [source],
      outfile: target,
      bundle: true,
      platform: 'node',
      target: 'node20',
    });
  }
  return target;
}
