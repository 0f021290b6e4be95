import type { At } from '@domain/time/types';
import { HOUR } from '@domain/time/units';

/** A promise presses in its last four hours and after: only then is it red. */
const PRESSING = 4 * HOUR;

export const presses = (dueAt: At, now: At): boolean => dueAt - now <= PRESSING;
