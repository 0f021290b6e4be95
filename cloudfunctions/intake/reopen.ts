import { reopen as contract } from '@contracts/intake';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Takes a closed matter up again, within 30 days. */
export const reopen = writes(
  contract,
  makesMove('reopen', ({ reasons }) => ({ reasons })),
);
