import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Takes a worker's matter out of the collective one: it goes on alone, from the desk. */
export const separate = writes(
  contract.separate,
  makesMove('separate', ({ reasons }) => ({ reasons, note: reasons })),
);
