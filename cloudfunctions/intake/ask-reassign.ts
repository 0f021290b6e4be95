import { askReassign as contract } from '@contracts/intake';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Asks for another handler; staff decides. 法律援助法 55 */
export const askReassign = writes(
  contract,
  makesMove('askReassign', ({ reasons }) => ({ reasons, note: reasons })),
);
