import type { At } from '@domain/time/types';
import { database } from './cloud';
import { AppError } from './errors';
import type { Person } from './identify';
import type { RateLimit } from './policy';
import type { Store } from './store';

/** The key of an action in a person's `rates`; a dot would mean a path. */
export function rateKey(action: string): string {
  return action.replaceAll('.', '/');
}

/** The first call in a window, for a person whose record is just being made. */
export function firstCall(action: string, rate: RateLimit, now: At): Person['rates'] {
  return { [rateKey(action)]: { window: windowOf(rate, now), n: 1 } };
}

/**
 * Counts a call before it is handled, failed ones too, so that codes cannot be guessed.
 * One database request, which counts and checks at once; two where a window begins.
 * Throws RATE_LIMITED.
 */
export async function countCall(
  store: Store,
  person: Person,
  action: string,
  rate: RateLimit,
  now: At,
): Promise<void> {
  const key = rateKey(action);
  const window = windowOf(rate, now);
  const counted = person.rates[key];
  if (counted?.window === window && counted.n >= rate.limit) throw new AppError('RATE_LIMITED');

  const { command: _ } = database();
  if (counted?.window !== window) {
    const begun = await store.updateWhere(
      'people',
      { _id: person._id, [`rates.${key}.window`]: { neq: window } },
      { [`rates.${key}`]: _.set({ window, n: 1 }) },
    );
    if (begun > 0) return;
  }
  const more = await store.updateWhere(
    'people',
    {
      _id: person._id,
      [`rates.${key}.window`]: window,
      [`rates.${key}.n`]: { lt: rate.limit },
    },
    { [`rates.${key}.n`]: _.inc(1) },
  );
  if (more === 0) throw new AppError('RATE_LIMITED');
}

function windowOf({ windowMs }: RateLimit, now: At): number {
  return Math.floor(now / windowMs);
}
