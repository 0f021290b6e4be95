import { withdraw as contract } from '@contracts/intake';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The worker takes his matter back. */
export const withdraw = writes(
  contract,
  makesMove('withdraw', ({ reasons }) => ({ reasons, note: reasons || undefined })),
);
