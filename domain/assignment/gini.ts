/** How unevenly shares are spread: 0 where all are equal, towards 1 where one has everything; 0 where there is nothing to share. */
export function giniOf(shares: readonly number[]): number {
  const sorted = [...shares].sort((a, b) => a - b);
  const n = sorted.length;
  const sum = sorted.reduce((all, one) => all + one, 0);
  if (n === 0 || sum === 0) return 0;
  const ranked = sorted.reduce((all, one, i) => all + (i + 1) * one, 0);
  return (2 * ranked) / (n * sum) - (n + 1) / n;
}
