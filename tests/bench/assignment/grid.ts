import { type Cell, cellsOf, officeAt, ratio, said, type Series, seriesOf } from './cell';
import type { OfficeConfig } from './config';
import { OURS, PEER, RULES } from './rules/all';
import { mean } from './statistics';
import { markdown } from './table';

export interface GridRow {
  cell: Cell;
  ours: Series;
  peer: Series;
  /** Our wait over theirs. */
  ratio: number;
}

/** Ours and the baseline in every cell, the same streams in both. */
export function gridOf(
  office: OfficeConfig,
  seeds: number,
  tell: (words: string) => void,
): GridRow[] {
  return cellsOf(office).map((cell) => {
    const at = officeAt(office, cell);
    const [ours, peer] = [OURS, PEER].map((name) => seriesOf(at, makerOf(name), seeds));
    if (!ours || !peer) throw new Error('both rules are needed');
    tell(`${sayCell(cell)}: ${said(ours.hours, 1)} against ${said(peer.hours, 1)} h`);
    return { cell, ours, peer, ratio: ratio(ours.hours, peer.hours) };
  });
}

export function makerOf(name: string) {
  const make = RULES[name];
  if (!make) throw new Error(`there is no rule ${name}`);
  return make;
}

export const worstOf = (rows: readonly GridRow[]): GridRow | undefined =>
  [...rows].sort((a, b) => b.ratio - a.ratio)[0];

export const sayCell = ({ arrivals, declared, spreadBetween }: Cell): string =>
  `${arrivals} a day, ${Math.round(100 * declared)} % declared, σ ${spreadBetween}`;

export function gridTable(rows: readonly GridRow[]): string {
  return markdown([
    ['cell', 'hours, ours', 'hours, least-loaded-gated', 'ratio', 'in specialty %', 'Gini'],
    ...rows.map(({ cell, ours, peer, ratio: share }) => [
      sayCell(cell),
      said(ours.hours, 1),
      said(peer.hours, 1),
      share.toFixed(2),
      mean(ours.fits).toFixed(1),
      mean(ours.gini).toFixed(3),
    ]),
  ]);
}
