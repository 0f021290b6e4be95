/** What is written for the worker, as the office reads it: 等您补材料 → 等职工补材料. */
export function forOffice(words: string): string {
  return words.replaceAll('您', '职工');
}
