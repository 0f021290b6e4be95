import { written } from '../calculators/figures';

/** A line of the counting with its value, days written out. */
export function sayLine({ say, value }: { say: string; value?: string }): string {
  const line = value === undefined ? say : `${say}：${value}`;
  return line.replace(/\d{4}-\d{2}-\d{2}/g, written);
}
