import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Staff takes a closed matter up again within 30 days. */
export const reopen = writes(
  contract.reopen,
  makesMove('reopen', ({ reasons }) => ({ reasons })),
);
