import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The handler reports what was done; the worker reads it. 法律援助法 46 */
export const recordWork = writes(
  contract.recordWork,
  makesMove('recordWork', ({ work, note }) => ({ work, note })),
);
