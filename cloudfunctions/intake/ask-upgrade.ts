import { askUpgrade as contract } from '@contracts/intake';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Asks to be represented; staff decides. */
export const askUpgrade = writes(
  contract,
  makesMove('askUpgrade', ({ reasons }) => ({ reasons, note: reasons || undefined })),
);
