import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the local cloud to dist/localcloud: cli.js to start it, server.js to embed it, worker.js for its functions. */
export async function buildLocalcloud() {
  await build({
    absWorkingDir: root,
    entryPoints: ['localcloud/cli.ts', 'localcloud/server.ts', 'localcloud/functions/worker.ts'],
    entryNames: '[name]',
    outdir: 'dist/localcloud',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['lmdb', 'esbuild'],
    logLevel: 'warning',
  });
  await cp(`${root}localcloud/console/page`, `${root}dist/localcloud/console`, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLocalcloud();
