import type { Matter } from '../matter';
import type { MatterAction } from '../lifecycle';
import type { Move } from '../moves';

/** What a move changes in the aggregate besides state and promise. */
export type Change = (matter: Matter, move: Move) => Partial<Matter>;

/** The changes of some moves; one that changes nothing has none. */
export type Changes = Partial<Record<MatterAction, Change>>;
