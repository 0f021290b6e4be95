import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Staff or a student answers a question that needs no review. */
export const take = writes(
  contract.take,
  makesMove('take', () => ({})),
);
