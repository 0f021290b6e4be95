import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Sends the matter to another body, tracked until it is received. */
export const refer = writes(
  contract.refer,
  makesMove('refer', ({ receiver, phone, reasons }) => ({
    receiver,
    receiverPhone: phone,
    reasons,
  })),
);
