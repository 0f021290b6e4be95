import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { checkNode, installPackages } from './install.mjs';
import { root } from './fresh.mjs';

const USAGE = `npm run bench                        everything; a missed bar ends with exit code 1
npm run bench -- --matters 100000    the growth of a queue page up to so many matters (default 1,000,000)
npm run bench -- --only growth       one part, or several with commas:
                                     cold-start, sizes, triage, ranking, transactions, growth`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
checkNode();
await installPackages();
const { buildParts } = await import('./build.mjs');
await buildParts(['functions', 'localcloud']);
const outfile = path.join(root, 'dist/tasks/bench.js');
await build({
  absWorkingDir: root,
  entryPoints: ['tests/bench/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['lmdb', 'esbuild'],
  tsconfig: 'tsconfig.json',
  logLevel: 'error',
});
const child = spawn(process.execPath, [outfile, ...args], { cwd: root, stdio: 'inherit' });
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
