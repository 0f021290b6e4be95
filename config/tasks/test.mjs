import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNode, installPackages } from './install.mjs';
import { root } from './fresh.mjs';

/**
 * The layers of tests, the quickest first. The rules run in two time zones west of China: a rule that asks the
 * machine for its zone fails in one of them.
 */
const LAYERS = [
  { name: 'domain', zones: ['UTC', 'America/New_York'], workers: 2 },
  { name: 'localcloud', zones: ['UTC'], workers: 2, needs: ['localcloud'] },
  {
    name: 'functions',
    zones: ['America/New_York'],
    workers: 2,
    needs: ['functions', 'localcloud'],
  },
  {
    name: 'miniprogram',
    zones: ['America/New_York'],
    workers: 2,
    needs: ['functions', 'localcloud', 'weapp'],
  },
  {
    name: 'browser',
    zones: ['America/New_York'],
    workers: 1,
    needs: ['functions', 'localcloud', 'demo', 'h5'],
  },
];

const USAGE = `npm test                     the checks and every layer
npm test -- domain browser   these layers only
npm test -- law              test files whose path contains a word`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const names = new Set(args.filter((arg) => LAYERS.some((layer) => layer.name === arg)));
const words = args.filter((arg) => !names.has(arg));
const layers = LAYERS.filter(
  (layer) => (names.size === 0 || names.has(layer.name)) && hasTests(layer.name),
);

checkNode();
await installPackages();
if (layers.some((layer) => layer.name === 'browser'))
  await (await import('./system-packages.mjs')).installBrowser();
const { buildParts, PARTS } = await import('./build.mjs');
const needed = new Set(layers.flatMap((layer) => layer.needs ?? []));
await buildParts(Object.keys(PARTS).filter((part) => needed.has(part)));

let passed = 0;
let failed = 0;
if (args.length === 0) {
  const checks = await (await import('./check.mjs')).runChecks();
  passed += checks.passed;
  failed += checks.failed;
}
if (args.length === 0) await checkPackages();
for (const layer of layers) {
  for (const zone of layer.zones) {
    const result = await runLayer(layer, zone);
    passed += result.passed;
    failed += result.failed;
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Whether a layer has a test whose path contains one of the words asked for. */
function hasTests(layer) {
  if (words.length === 0) return true;
  const files = readdirSync(path.join(root, 'tests', layer), { recursive: true }).map(String);
  return files.some(
    (file) =>
      /\.test\.tsx?$/.test(file) &&
      words.some((word) => new RegExp(patternOf(word)).test(`/tests/${layer}/${file}`)),
  );
}

/** Paths below the folder of tests with this whole word: where the project stands may contain it too. */
function patternOf(word) {
  return `/tests/(?:.*[/.-])?${word}[/.-]`;
}

/** The packages of the mini-program against their bars. */
async function checkPackages() {
  const { checkSizes } = await import('./size.mjs');
  try {
    await checkSizes();
    passed += 1;
    process.stdout.write('✓ package sizes\n');
  } catch (error) {
    failed += 1;
    process.stderr.write(`✗ package sizes: ${error.message}\n`);
  }
}

/** Runs one layer in one time zone; a layer that could not run counts as a failure. */
async function runLayer({ name, workers }, zone) {
  const folder = path.join(root, '.cache/tests');
  const file = path.join(folder, `${name}-${zone.replace('/', '-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  process.stdout.write(`\n— ${name} (TZ=${zone})\n`);
  const code = await jest(
    [
      '--selectProjects',
      name,
      `--maxWorkers=${workers}`,
      // a busy machine makes a test slow, not wrong; what waits for ever still ends
      '--testTimeout=120000',
      '--json',
      `--outputFile=${file}`,
      '--passWithNoTests',
      ...words.map(patternOf),
    ],
    zone,
  );
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const brokenFiles = report.numRuntimeErrorTestSuites;
  const lost = code !== 0 && report.numFailedTests + brokenFiles === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles + lost };
}

function jest(options, zone) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        '--expose-gc',
        path.join(root, 'node_modules/jest/bin/jest.js'),
        '--config',
        'tests/jest.config.cjs',
        '--silent=false',
        ...options,
      ],
      // jest writes its report to stderr; with --json its stdout is the JSON that we read from the file
      { cwd: root, env: { ...process.env, TZ: zone }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    child.on('close', resolve);
  });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
