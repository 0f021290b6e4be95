import { said, type Series } from './cell';
import type { Figures } from './measure';

const COLUMNS: readonly [title: string, key: keyof Figures, digits: number][] = [
  ['hours', 'hours', 1],
  ['p95', 'p95', 0],
  ['urgent h', 'urgentHours', 1],
  ['offers', 'offers', 2],
  ['conflicts /1000', 'conflicts', 1],
  ['in specialty %', 'fits', 1],
  ['km', 'km', 1],
  ['Gini', 'gini', 3],
  ['over capacity %', 'over', 1],
  ['unassigned', 'unassigned', 1],
  ['µs a decision', 'micros', 0],
];

/** The rules of one cell as a Markdown table: means with half the width of their 95 % intervals. */
export function ruleTable(results: ReadonlyMap<string, Series>): string {
  const rows = [...results].map(([rule, series]) => [
    rule,
    ...COLUMNS.map(([, key, digits]) => said(series[key], digits)),
  ]);
  return markdown([['rule', ...COLUMNS.map(([title]) => title)], ...rows]);
}

/** A Markdown table; the first row is its head. */
export function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
