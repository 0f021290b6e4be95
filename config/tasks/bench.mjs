import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { checkNode, installPackages } from './install.mjs';
import { root } from './fresh.mjs';

/** What each part measures the build of. */
const NEEDS = {
  'cold-start': ['functions'],
  sizes: ['weapp'],
  triage: [],
  calculators: [],
  ranking: [],
  assignment: [],
  transactions: [],
  reopening: ['functions', 'localcloud'],
  growth: ['functions', 'localcloud'],
};

const USAGE = `npm run bench                        everything: five quiet minutes, and 7 GB of disk meanwhile;
                                     a missed bar ends with exit code 1
npm run bench -- --matters 100000    the growth of a queue page up to so many matters (default 1,000,000)
npm run bench -- --only growth       one part, or several with commas:
                                     ${Object.keys(NEEDS).join(', ')}
npm run bench -- --tiny              as little as can be: whether it runs, not how fast
npm run bench -- --to FILE           where the figures are written (default bench-results.json)`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const { values } = parseArgs({ args, options: { only: { type: 'string' } }, strict: false });
const parts = values.only?.split(',') ?? Object.keys(NEEDS);

checkNode();
await installPackages();
const { buildParts } = await import('./build.mjs');
await buildParts(new Set(parts.flatMap((part) => NEEDS[part] ?? [])));
const { buildBench } = await import('./build-bench.mjs');
await buildBench();
const child = spawn(process.execPath, ['dist/tasks/bench.js', ...args], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
