/** One result: what was measured, over a floor or a peer that was measured beside it. */
export interface Figure {
  name: string;
  ratio: number;
  /** The ratio may be this at most. */
  bar: number;
  /** What was divided by what, with units. */
  of: string;
}

export const isMet = ({ ratio, bar }: Figure): boolean => ratio <= bar;

/** A number as people read it: three digits, no exponent. */
export const number = (value: number): string =>
  value >= 100
    ? String(Math.round(value))
    : value >= 1
      ? value.toFixed(2)
      : value === 0
        ? '0'
        : String(Number(value.toPrecision(3)));

export const ms = (value: number): string => `${number(value)} ms`;
