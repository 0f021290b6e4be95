import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './fresh.mjs';

/** Bundles the benchmark, or a command of its own, to dist/tasks/. */
export async function buildBench(entry = 'tests/bench/main.ts', outfile = 'dist/tasks/bench.js') {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
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
