import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exitCode, table, verdict } from '../report';
import { bars, crowdedBars, gridBar } from './bars';
import { type Series, seriesOf, officeAt, said } from './cell';
import { chart } from './chart';
import { DEFAULT_OFFICE, type OfficeConfig, readOffice } from './config';
import { gridOf, gridTable, makerOf, sayCell, worstOf } from './grid';
import { matchingSpeed } from './matching-speed';
import { OURS, PEER, RULES } from './rules/all';
import { ruleTable } from './table';

const { values } = parseArgs({
  options: {
    config: { type: 'string' },
    seeds: { type: 'string' },
    'first-seed': { type: 'string' },
    grid: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    to: { type: 'string', default: 'dist/bench' },
  },
});

const tell = (words: string) => void process.stdout.write(`${words}\n`);

/** Replays the simulated office through every rule; exit code 1 when a bar was missed. */
async function main(): Promise<void> {
  const given =
    values.config === undefined
      ? DEFAULT_OFFICE
      : readOffice(JSON.parse(readFileSync(values.config, 'utf8')));
  const office = { ...given, firstSeed: Number(values['first-seed'] ?? given.firstSeed) };
  if (!Number.isInteger(office.firstSeed)) throw new Error('--first-seed takes a whole number');
  const seeds = Number(values.seeds ?? office.seeds);
  if (!(Number.isInteger(seeds) && seeds >= 2)) throw new Error('--seeds takes 2 or more');
  const results = allRules(office, seeds);
  const [ours, peer] = [results.get(OURS), results.get(PEER)];
  if (!ours || !peer) throw new Error('both rules are needed');
  mkdirSync(values.to, { recursive: true });
  writeFileSync(path.join(values.to, 'assignment.svg'), chart(results));
  const report = [
    `${office.arrivals} a day, ${seeds} seeds\n\n${ruleTable(results)}`,
    `All that was accepted by anybody: ${said(ours.anyHours, 1)} h against ${said(peer.anyHours, 1)} h.\n`,
  ];
  tell(`\n${report.join('\n')}`);
  const figures = bars(ours, peer);
  tell(table(figures));
  const crowded = Math.max(...office.grid.arrivals);
  if (crowded > office.arrivals) {
    const busy = { ...office, arrivals: crowded };
    figures.push(
      ...crowdedBars(seriesOf(busy, makerOf(OURS), Math.min(seeds, CROWDED_SEEDS)), crowded),
    );
  }
  if (values.grid) {
    const rows = gridOf(office, Math.min(seeds, 6), tell);
    const worst = worstOf(rows);
    report.push(gridTable(rows));
    if (worst) {
      const words = `${sayCell(worst.cell)}; ${rows.length} cells`;
      figures.push(gridBar({ ratio: worst.ratio, words }));
      const there = allRules(officeAt(office, worst.cell), Math.min(seeds, 6));
      report.push(`The worst cell: ${sayCell(worst.cell)}\n\n${ruleTable(there)}`);
    }
  }
  const sizes = [[200, 500], ...(values.growth ? GROWTH : [])] as const;
  figures.push(...(await matchingSpeed((wanted) => wanted, sizes)));
  report.push(`\`\`\`text\n${table(figures)}${verdict(figures, [])}\n\`\`\`\n`);
  writeFileSync(path.join(values.to, 'assignment.md'), report.join('\n'));
  tell(`\n${report.join('\n')}`);
  process.exitCode = exitCode(figures, []);
}

/** A crowded office takes ten times as long to replay. */
const CROWDED_SEEDS = 4;

const GROWTH = [
  [500, 1_250],
  [1_000, 2_500],
  [2_000, 5_000],
] as const;

function allRules(office: OfficeConfig, seeds: number): Map<string, Series> {
  return new Map(
    Object.entries(RULES).map(([name, make]) => {
      const series = seriesOf(office, make, seeds);
      tell(`… ${name}: ${said(series.hours, 1)} h`);
      return [name, series];
    }),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
