import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './fresh.mjs';

/** Bundles the benchmark to dist/tasks/bench.js. */
export async function buildBench() {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/main.ts'],
    outfile: 'dist/tasks/bench.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['lmdb', 'esbuild'],
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildBench();
