import type { Matter } from '../matter';
import type { Move } from '../moves';
import { ANSWERING } from './answering';
import type { Changes } from './change';
import { DECIDING } from './deciding';
import { ENDING } from './ending';
import { PLACING } from './placing';

const CHANGES: Changes = { ...DECIDING, ...PLACING, ...ANSWERING, ...ENDING };

/** What a move changes in the aggregate besides state and promise. */
export function changesOf(matter: Matter, move: Move): Partial<Matter> {
  return CHANGES[move.action]?.(matter, move) ?? {};
}
