/** One result: what was measured, over a floor or a peer that was measured beside it. */
export interface Figure {
  name: string;
  ratio: number;
  /** What was divided by what, with units. */
  of: string;
  /** The ratio may be this at most; absent where nothing is promised. */
  bar?: number;
}

/** The middle one; half of the values are smaller. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What tells how much has been spent so far, in ms. */
export type Meter = () => number;

export const time: Meter = () => performance.now();

/** Of this process and its threads, whoever else is at work on the machine. */
export const processorTime: Meter = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What each of these takes, in ms: the median of `rounds`, taken in turns so that a busy moment hits all. */
export async function inTurns<K extends string>(
  rounds: number,
  works: Record<K, () => unknown>,
  meter: Meter = time,
): Promise<Record<K, number>> {
  const names = Object.keys(works) as K[];
  const taken = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const began = meter();
      await works[name]();
      taken.get(name)?.push(meter() - began);
    }
  const medians = names.map((name) => [name, median(taken.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<K, number>;
}

export const isMissed = ({ ratio, bar }: Figure): boolean => bar !== undefined && !(ratio <= bar);

/** '✗ MISSED  queue page…   2.41 (bar 2)   12.1 ms ÷ 5.0 ms'. */
export function say(figure: Figure): string {
  const { name, ratio, of, bar } = figure;
  const mark = bar === undefined ? '·       ' : isMissed(figure) ? '✗ MISSED' : '✓       ';
  const limit = bar === undefined ? '' : ` (bar ${bar})`;
  return `${mark} ${name.padEnd(44)} ${(number(ratio) + limit).padEnd(18)} ${of}`;
}

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
