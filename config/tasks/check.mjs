import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkNode, installPackages } from './install.mjs';
import { root } from './fresh.mjs';
import { step, stop } from './progress.mjs';

const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** Format, types, lint, and who imports whom. */
const CHECKS = [
  ['format', bin('biome'), ['format', '--reporter=summary', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['lint', bin('eslint'), ['--max-warnings=0', '--cache', '--cache-location=.cache/eslint', '.']],
  [
    'imports',
    bin('depcruise'),
    [
      '--config',
      'config/imports.cjs',
      'contracts',
      'domain',
      'cloudfunctions',
      'src',
      'localcloud',
      'demo',
    ],
  ],
];

checkNode();
await installPackages();
for (const [name, command, args] of CHECKS) {
  await step(name, async () => {
    const { code, output } = await run(command, args);
    if (code !== 0) stop(`${name}:\n${output}`);
  });
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}
