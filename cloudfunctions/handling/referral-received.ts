import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The other body has confirmed that it has the matter. */
export const referralReceived = writes(
  contract.referralReceived,
  makesMove('referralReceived', () => ({})),
);
