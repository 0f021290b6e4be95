import type { clockView as shape } from '@contracts/shapes/limits';
import { CLOCK_FIELDS } from '@domain/law/clocks/clock-fields';
import { clockView } from '@domain/law/clocks/clock-view';
import { isAnswered } from '@domain/law/clocks/first-questions';
import { type MatterTime, matterClocks } from '@domain/law/clocks/matter-clocks';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import { asAsked, type Typed } from '@domain/law/fields';
import type { Matter } from '@domain/matter/matter';
import { dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import type * as z from 'zod/mini';
import { invalidUnder } from '../kernel/errors';

/**
 * What was told of a matter's days with its application, as it is kept; undefined where nothing was answered.
 * @throws AppError INVALID at each field that is wrong.
 */
export function keptClockFacts(typed: Typed | undefined, now: At): Matter['clockFacts'] {
  if (typed === undefined || !isAnswered(typed)) return undefined;
  return clockFactsIn('clockFacts', typed, now);
}

/**
 * What was told of a matter's days, as it is kept: what is asked, and nothing else that was sent along.
 * @throws AppError INVALID at each field of `part` of the input that is wrong.
 */
export function clockFactsIn(
  part: string,
  typed: Typed,
  now: At,
): NonNullable<Matter['clockFacts']> {
  const read = readClockFacts(typed, dayOf(now));
  if (!read.ok) throw invalidUnder(part, read.errors);
  return asAsked(CLOCK_FIELDS, typed);
}

/** The limits of a matter as its pages show them. */
export function presentClocks(matter: MatterTime, now: At): z.output<typeof shape>[] {
  return matterClocks(matter, dayOf(now)).map(clockView);
}
