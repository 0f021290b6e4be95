import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Gives a question to somebody who knows more; the whole history goes along. */
export const escalate = writes(
  contract.escalate,
  makesMove('escalate', ({ level, reasons }) => ({ level, reasons })),
);
