import { type Figure, isMet, number } from './figure';

/** All figures, one line each: '✓  queue page   1.02   2   12.1 ÷ 11.8 ms'. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    isMet(figure) ? '✓' : '✗',
    figure.name,
    number(figure.ratio),
    number(figure.bar),
    figure.of,
  ]);
  const lines = [['', 'what', 'ratio', 'bar', 'of'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const padded = (cell: string, column: number) => cell.padEnd(widths[column] ?? 0);
  return lines.map((cells) => `${cells.map(padded).join('  ').trimEnd()}\n`).join('');
}

/** How it ended, in one sentence. */
export function verdict(figures: readonly Figure[], failed: readonly string[]): string {
  const missed = figures.filter((figure) => !isMet(figure)).length;
  return [
    missed === 0
      ? `${figures.length} of ${figures.length} bars met`
      : `${missed} of ${figures.length} bars missed`,
    ...failed.map((part) => `${part} could not be measured`),
  ].join('; ');
}

/** 0 when every bar was met and every part could be measured. */
export const exitCode = (figures: readonly Figure[], failed: readonly string[]): 0 | 1 =>
  failed.length === 0 && figures.length > 0 && figures.every(isMet) ? 0 : 1;
