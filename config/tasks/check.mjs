import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, installPackages } from './install.mjs';
import { root } from './fresh.mjs';
import { step } from './progress.mjs';

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

/** Runs every check; answers how many passed and failed, and says what is wrong with the failed ones. */
export async function runChecks() {
  let passed = 0;
  let failed = 0;
  for (const [name, command, args] of CHECKS) {
    await step(name, async () => {
      const { code, output } = await run(command, args);
      if (code === 0) passed += 1;
      else failed += 1;
      if (code !== 0) process.stderr.write(`\n✗ ${name}\n${output}\n`);
    });
  }
  return { passed, failed };
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode();
  await installPackages();
  const { failed } = await runChecks();
  if (failed > 0) process.exit(1);
}
