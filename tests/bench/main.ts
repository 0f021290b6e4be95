import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { coldStarts } from './cold-start';
import { type Figure, isMissed, say } from './figure';
import { growth } from './growth';
import { rankingSpeed } from './ranking';
import { packageSizes } from './sizes';
import { transactionRate } from './transactions';
import { triageSpeed } from './triage-speed';

const root = process.cwd();

const { values } = parseArgs({
  options: {
    matters: { type: 'string', default: '1000000' },
    only: { type: 'string' },
  },
});

const many = Number(values.matters);
if (!Number.isInteger(many) || many < 1) throw new Error('--matters takes a whole number');

const PARTS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  'cold-start': () => coldStarts(root),
  sizes: () => packageSizes(root),
  triage: triageSpeed,
  ranking: rankingSpeed,
  transactions: () => transactionRate(root),
  growth: () => growth(root, many),
};

/** Measures part after part; exit code 1 when a bar was missed. */
async function main(): Promise<void> {
  const wanted = values.only?.split(',') ?? Object.keys(PARTS);
  const figures: Figure[] = [];
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  for (const name of wanted) {
    const part = PARTS[name];
    if (!part) throw new Error(`--only takes one of: ${Object.keys(PARTS).join(', ')}`);
    process.stdout.write(`\n— ${name}\n`);
    const found = await part();
    for (const figure of found) process.stdout.write(`${say(figure)}\n`);
    figures.push(...found);
  }
  const missed = figures.filter(isMissed);
  const machine = { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model ?? '' };
  const results = { at: new Date().toISOString(), ...machine, matters: many, figures };
  writeFileSync(path.join(root, 'bench-results.json'), `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(
    `\n${missed.length === 0 ? 'every bar was met' : `${missed.length} missed`}; written to bench-results.json\n`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
