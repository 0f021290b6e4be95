import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as esbuild from 'esbuild';

type Esbuild = Pick<typeof esbuild, 'buildSync'>;

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
    // only needed when run from sources, so it is not loaded with the rest
    const { buildSync } = createRequire(__filename)('esbuild') as Esbuild;
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
