import type { clockView as shape } from '@contracts/shapes/limits';
import { clockView } from '@domain/law/clocks/clock-view';
import { isAnswered } from '@domain/law/clocks/first-questions';
import { type MatterTime, matterClocks } from '@domain/law/clocks/matter-clocks';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import type { Typed } from '@domain/law/fields';
import { dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import type * as z from 'zod/mini';
import { invalid } from '../kernel/errors';

/**
 * What was told of a matter's days, as it is kept; undefined where nothing was answered.
 * @throws AppError INVALID at each field that is wrong.
 */
export function keptClockFacts<T extends Typed>(typed: T | undefined, now: At): T | undefined {
  if (typed === undefined || !isAnswered(typed)) return undefined;
  const read = readClockFacts(typed, dayOf(now));
  if (read.ok) return typed;
  throw invalid(
    Object.entries(read.errors).map(([name, message]) => ({ path: `clockFacts.${name}`, message })),
  );
}

/** The limits of a matter as its pages show them. */
export function presentClocks(matter: MatterTime, now: At): z.output<typeof shape>[] {
  return matterClocks(matter, dayOf(now)).map(clockView);
}
