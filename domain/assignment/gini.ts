/** The Gini coefficient of what each has: 0 when all have the same or nobody has anything, towards 1 when one has all. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return 0;
  const count = sorted.length;
  const weighted = sorted.reduce((sum, value, place) => sum + (place + 1) * value, 0);
  return Math.max(0, (2 * weighted) / (count * total) - (count + 1) / count);
}
