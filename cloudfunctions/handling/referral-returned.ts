import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The other body did not take the matter: it is ours again. */
export const referralReturned = writes(
  contract.referralReturned,
  makesMove('referralReturned', ({ reasons }) => ({ reasons })),
);
