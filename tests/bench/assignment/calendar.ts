import { atTime } from '@domain/time/china';
import type { At } from '@domain/time/types';
import { DAY } from '@domain/time/units';

/** A Monday; the simulated office has weekends and no other holidays. */
export const BEGINS: At = atTime('2026-01-05', '00:00');

/** The first moment of the n-th working day, from 0. */
export const workingDayStart = (n: number): At => BEGINS + (Math.floor(n / 5) * 7 + (n % 5)) * DAY;

/** Plain days from the beginning. */
export const daysOf = (at: At): number => (at - BEGINS) / DAY;
