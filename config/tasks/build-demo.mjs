import { build } from 'esbuild';
import { root } from './fresh.mjs';

/** Bundles the program that starts the local cloud with the demonstration office in it. */
export async function buildDemo() {
  await build({
    absWorkingDir: root,
    entryPoints: ['config/tasks/serve.ts'],
    outfile: 'dist/tasks/serve.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // built beside it and loaded at run time: the local cloud finds its worker in its own folder
    external: ['lmdb', 'esbuild', 'wx-server-sdk', '../localcloud/server.js'],
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
}
