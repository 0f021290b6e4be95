import { createHash } from 'node:crypto';
import { MODEL } from '@domain/triage/model';
import { buildSync } from 'esbuild';

/** What each version read with. A changed model gets a new version and a new line; the old ones stay. */
const SUMS: Readonly<Record<string, string>> = {
  '2026.11': 'f695a0b4898c43cc',
};

const PARTS = ['weigh', 'normalise', 'urgency-signs', 'doors', 'levels', 'level'];

test('the version of the model changes with what it reads by', () => {
  const { outputFiles } = buildSync({
    entryPoints: PARTS.map((part) => `domain/triage/${part}.ts`),
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const sum = createHash('sha256');
  for (const { text } of outputFiles) sum.update(text);
  expect(SUMS[MODEL]).toBe(sum.digest('hex').slice(0, 16));
});
