/** What tells how much has been spent so far, in ms. */
export type Meter = () => number;

export const time: Meter = () => performance.now();

/** Of this process and its threads, whoever else is at work on the machine. */
export const processorTime: Meter = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The middle one; half of the values are smaller. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

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
