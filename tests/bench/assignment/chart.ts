import type { Series } from './cell';
import { halfWidth, mean } from './statistics';

const PANELS = [
  ['hours', 'hours to acceptance'],
  ['urgentHours', 'urgent hours'],
  ['km', 'km'],
  ['gini', 'Gini of load share'],
] as const;

const WIDTH = 880;
const ROW = 22;
const TOP = 40;
const LABELS = 150;
const GAP = 24;
const PANEL = (WIDTH - LABELS - GAP * PANELS.length) / PANELS.length;

/** The rules side by side as bars with their 95 % intervals; ours and the bound stand out by a frame, not by colour alone. */
export function chart(results: ReadonlyMap<string, Series>): string {
  const rules = [...results];
  const height = TOP + ROW * rules.length + 12;
  const labels = rules.map(([rule], row) =>
    text(LABELS - 8, rowAt(row) + 14, rule, 'end', rule === 'ours' ? 'bold' : 'normal'),
  );
  const panels = PANELS.map(([key, title], place) => {
    const left = LABELS + GAP + place * (PANEL + GAP);
    const most = Math.max(...rules.map(([, series]) => mean(series[key]))) || 1;
    const bars = rules.map(([rule, series], row) =>
      bar({ left, row, rule, most, values: series[key], digits: key === 'gini' ? 3 : 1 }),
    );
    return text(left, 22, title, 'start', 'bold') + bars.join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="The rules compared"><rect width="100%" height="100%" fill="#fff"/>${labels.join('')}${panels.join('')}</svg>\n`;
}

function bar(of: {
  left: number;
  row: number;
  rule: string;
  most: number;
  values: readonly number[];
  digits: number;
}): string {
  const { left, row, rule, most, values, digits } = of;
  // room for the number behind the longest bar
  const scale = (PANEL - 44) / most;
  const [value, half] = [mean(values), halfWidth(values) || 0];
  const [y, width] = [rowAt(row), Math.max(1, value * scale)];
  const fill = rule === 'ours' ? '#0b6e4f' : '#b9c6c0';
  const from = left + Math.max(0, (value - half) * scale);
  const to = left + Math.min(PANEL - 42, (value + half) * scale);
  return (
    `<rect x="${left}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 8}" fill="${fill}"/>` +
    `<path d="M${from.toFixed(1)} ${y + 10}H${to.toFixed(1)}" stroke="#222"/>` +
    text(Math.max(left + width, to) + 5, y + 14, value.toFixed(digits), 'start', 'normal')
  );
}

const rowAt = (row: number): number => TOP + ROW * row;

function text(x: number, y: number, words: string, anchor: string, weight: string): string {
  return `<text x="${x.toFixed(0)}" y="${y}" text-anchor="${anchor}" font-weight="${weight}" fill="#222">${words}</text>`;
}
