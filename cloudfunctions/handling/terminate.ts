import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Ends aid early on one of the eight grounds, with written reasons. 法律援助法 48 */
export const terminate = writes(
  contract.terminate,
  makesMove('terminate', ({ ground, reasons }) => ({ ground, reasons })),
);
