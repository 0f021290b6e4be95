/** Phone, identity and bank numbers that people write into their own words: eight digits and more, with their gaps. */
const LONG_NUMBER = /\d(?:[ -]?\d){6,}[\dXx]/g;

/** A text whose numbers lead to nobody: sums, days and years are short enough to stay. */
export function withoutNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (found) =>
    isDay(found) ? found : '*'.repeat(Math.min(found.length, 8)),
  );
}

const isDay = (found: string): boolean => /^(?:19|20)\d\d-\d\d?-\d\d?$/.test(found);
