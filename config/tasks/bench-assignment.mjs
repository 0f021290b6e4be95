import { spawn } from 'node:child_process';
import { checkNode, installPackages } from './install.mjs';
import { root } from './fresh.mjs';

const USAGE = `npm run bench:assignment                         the default office, every rule, 20 seeds
npm run bench:assignment -- --config office.json another office: replaces parameters of tests/bench/assignment/config.ts
npm run bench:assignment -- --seeds 40           more or fewer seeds
npm run bench:assignment -- --first-seed 101    other seeds than those the weights were tuned on (1 to 6)
npm run bench:assignment -- --grid               also every cell of the grid, and its worst one with every rule
npm run bench:assignment -- --growth             also how the matching grows to 2,000 × 5,000
npm run bench:assignment -- --to FOLDER          where assignment.md and assignment.svg are written (default dist/bench)`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
checkNode();
await installPackages();
const { buildBench } = await import('./build-bench.mjs');
await buildBench('tests/bench/assignment/main.ts', 'dist/tasks/bench-assignment.js');
const child = spawn(process.execPath, ['dist/tasks/bench-assignment.js', ...args], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
