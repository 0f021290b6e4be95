import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from '../bench/figure';
import { exitCode, table, verdict } from '../bench/report';
import { builtFunctions, builtLocalcloud, ROOT } from './harness-build';

interface Results {
  parts: string[];
  failed: string[];
  figures: (Figure & { met: boolean })[];
}

/** All but `sizes`, which weighs the mini-program's packages: the test command does that itself. */
const PARTS = ['cold-start', 'triage', 'ranking', 'transactions', 'reopening', 'growth'];

const FOLDERS = path.join(ROOT, '.cache/bench');
/** No process has this number. */
const NOBODY = 2 ** 30;

/** What each part must have measured at least, by a piece of its name. */
const PROMISED = [
  ...['assignment', 'clock', 'directory', 'handling', 'intake', 'learning', 'triage'].flatMap(
    (name) => [`cold start of ${name}, ms`, `cold start of ${name}, ms of a processor`],
  ),
  'triage of 2,000 characters',
  'triage of 5,000 characters',
  'ranking 1000 lawyers',
  'transactions, 16 clients at once',
  'opening 200 matters again',
  'a queue page among 400 matters, ms',
  'the next page among 400 matters, ms of a processor',
  'looked at for the queue from its middle among 400',
];

describe('npm run bench, as little as can be', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-test-'));
  let results: Results;
  let code: number | null;
  let said: string;

  beforeAll(() => {
    mkdirSync(path.join(FOLDERS, `${NOBODY}-killed`), { recursive: true });
    builtFunctions('cloudfunctions');
    builtLocalcloud();
    const options = { cwd: ROOT, encoding: 'utf8', timeout: 100_000 } as const;
    spawnSync(process.execPath, ['config/tasks/build-bench.mjs'], options);
    const to = path.join(folder, 'results.json');
    const args = ['dist/tasks/bench.js', '--tiny', '--only', PARTS.join(','), '--to', to];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
    code = status;
    said = stdout + stderr;
    results = JSON.parse(readFileSync(to, 'utf8'));
  }, 110_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('measures every part', () => {
    expect({ failed: results.failed, said }).toMatchObject({ failed: [] });
    expect(results.parts).toEqual(PARTS);
  });

  test.each(PROMISED)('tells of %s', (name) => {
    expect(results.figures.map((figure) => figure.name)).toContain(name);
    expect(said).toContain(name);
  });

  test('every figure is a ratio with a bar, told once', () => {
    for (const { name, ratio, bar } of results.figures)
      expect({ name, sound: ratio > 0 && bar > 0 }).toEqual({ name, sound: true });
    const names = results.figures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('ends as its figures say', () => {
    const met = results.figures.map(({ ratio, bar }) => ratio <= bar);
    expect(results.figures.map((figure) => figure.met)).toEqual(met);
    expect(code).toBe(met.every(Boolean) ? 0 : 1);
  });

  test('leaves nothing behind, nor what a killed run left', () => {
    expect(leftovers()).toEqual([]);
  });

  test('leaves nothing behind when it is interrupted', async () => {
    const args = ['--tiny', '--only', 'growth', '--matters', '1000000'];
    const run = spawn(process.execPath, ['dist/tasks/bench.js', ...args], { cwd: ROOT });
    const code = new Promise((resolve) => run.once('close', resolve));
    run.stdout.on('data', (words: Buffer) => {
      if (words.includes('matters put there')) run.kill('SIGTERM');
    });
    expect(await code).toBe(128 + 15);
    expect(leftovers()).toEqual([]);
  });
});

describe('how a run of the benchmark ends', () => {
  const fine: Figure = { name: 'page', ratio: 2, bar: 2, of: '2 ms ÷ 1 ms' };
  const slow: Figure = { name: 'slow page', ratio: 2.01, bar: 2, of: '2.01 ms ÷ 1 ms' };
  const lost: Figure = { ...fine, ratio: Number.NaN };

  test.each([
    { figures: [fine], failed: [], code: 0, words: '1 of 1 bars met' },
    { figures: [fine, slow], failed: [], code: 1, words: '1 of 2 bars missed' },
    { figures: [fine, fine, lost], failed: [], code: 1, words: '1 of 3 bars missed' },
    { figures: [fine], failed: ['growth'], code: 1, words: 'growth could not be measured' },
    { figures: [], failed: [], code: 1, words: '0 of 0 bars met' },
  ])('$words', ({ figures, failed, code, words }) => {
    expect(exitCode(figures, failed)).toBe(code);
    expect(verdict(figures, failed)).toContain(words);
  });

  test('one line for each figure, a missed one marked', () => {
    expect(table([fine, slow]).split('\n')).toEqual([
      '   what       ratio  bar   of',
      '✓  page       2.00   2.00  2 ms ÷ 1 ms',
      '✗  slow page  2.01   2.00  2.01 ms ÷ 1 ms',
      '',
    ]);
  });
});

/** Folders whose process is gone; one of another run that is at work is no leftover. */
const leftovers = (): string[] => readdirSync(FOLDERS).filter((name) => !isRunning(name));

function isRunning(folder: string): boolean {
  try {
    return process.kill(Number.parseInt(folder, 10), 0);
  } catch {
    return false;
  }
}
