import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** A consultation becomes representation under the same number, and is reviewed. */
export const upgrade = writes(
  contract.upgrade,
  makesMove('upgrade', ({ forms }) => ({ forms })),
);
