import { followUp as contract } from '@contracts/intake';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The answer left something open. */
export const followUp = writes(
  contract,
  makesMove('followUp', ({ reasons }) => ({ reasons, note: reasons })),
);
