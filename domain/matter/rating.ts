import type { Rating } from './matter';

const STARS = [1, 2, 3, 4, 5] as const;

/** The stars as the matter keeps them. Throws RangeError for what no form lets through. */
export function asStars(stars: number): Rating['stars'] {
  const found = STARS.find((one) => one === stars);
  if (found === undefined) throw new RangeError('1 to 5 stars');
  return found;
}
