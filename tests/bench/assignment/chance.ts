import type { Range } from './config';

/** A seeded source of chance: the same seed gives the same office. */
export interface Chance {
  /** From 0 to 1, the latter not included. */
  uniform(): number;
  within(range: Range): number;
  /** Whole, both ends included. */
  whole(range: Range): number;
  normal(): number;
  poisson(mean: number): number;
}

export function chance(seed: number): Chance {
  let state = mixed([seed, 0x9e3779b9]);
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => normalOf(uniform(), uniform());
  return {
    uniform,
    normal,
    within: ([from, to]) => from + uniform() * (to - from),
    whole: ([from, to]) => Math.min(to, from + Math.floor(uniform() * (to - from + 1))),
    poisson(mean) {
      const least = Math.exp(-mean);
      let count = 0;
      for (let left = uniform(); left > least; left *= uniform()) count += 1;
      return count;
    },
  };
}

/** One of several, each as likely as it weighs, by a number from 0 to 1. */
export function weighted<T>(choices: readonly (readonly [T, number | undefined])[], at: number): T {
  const total = choices.reduce((sum, [, weight = 0]) => sum + weight, 0);
  let left = at * total;
  for (const [choice, weight = 0] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  const last = choices.at(-1);
  if (!last) throw new Error('nothing to draw from');
  return last[0];
}

/** A seed of its own for each purpose. */
export const mixedSeed = (...keys: readonly number[]): number => mixed(keys);

/** One throw of the dice that always falls the same for the same keys, whoever throws it and when. */
export const thrown = (...keys: readonly number[]): number => mixed(keys) / 2 ** 32;

export const normalThrown = (...keys: readonly number[]): number =>
  normalOf(thrown(...keys, 1), thrown(...keys, 2));

function normalOf(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}

/** A number from 0 to 2^32 in which every bit of every key counts. */
function mixed(keys: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const key of keys) {
    hash = Math.imul(hash ^ (key | 0), 0xcc9e2d51);
    hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593) ^ (hash >>> 13);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
