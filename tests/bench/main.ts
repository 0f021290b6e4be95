import { writeFileSync } from 'node:fs';
import { constants, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { TINY, WHOLE } from './extent';
import { type Figure, isMet } from './figure';
import { PARTS } from './parts';
import { exitCode, table, verdict } from './report';

const { values } = parseArgs({
  options: {
    matters: { type: 'string' },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    tiny: { type: 'boolean', default: false },
    to: { type: 'string', default: 'bench-results.json' },
  },
});

// ending by `exit` lets every part remove its folder
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

/** Measures part after part; exit code 1 when a bar was missed or a part failed. */
async function main(): Promise<void> {
  const usual = values.tiny ? TINY : WHOLE;
  const extent = { ...usual, many: Number(values.matters ?? usual.many) };
  if (!(extent.many >= usual.few)) throw new Error(`--matters takes ${usual.few} or more`);
  const parts = values.only.split(',');
  const unknown = parts.find((part) => !(part in PARTS));
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}`);
  const figures: Figure[] = [];
  const failed: string[] = [];
  for (const part of parts) {
    process.stdout.write(`… ${part}\n`);
    try {
      figures.push(...((await PARTS[part]?.(process.cwd(), extent)) ?? []));
    } catch (error) {
      failed.push(part);
      process.stderr.write(`✗ ${part}: ${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
  const results = {
    at: new Date().toISOString(),
    ...{ node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model ?? '' },
    ...{ matters: extent.many, parts, failed },
    figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
  };
  writeFileSync(values.to, `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(
    `\n${table(figures)}\n${verdict(figures, failed)}; written to ${values.to}\n`,
  );
  process.exitCode = exitCode(figures, failed);
}

main().catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
