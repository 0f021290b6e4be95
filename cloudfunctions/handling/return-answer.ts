import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Gives a proposed answer back to its author with what is to be changed. */
export const returnAnswer = writes(
  contract.returnAnswer,
  makesMove('returnAnswer', ({ reasons }) => ({ reasons })),
);
