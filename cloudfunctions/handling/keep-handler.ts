import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Tells a worker who asked for another handler why he keeps this one. 法律援助法 55 */
export const keepHandler = writes(
  contract.keepHandler,
  makesMove('keepHandler', ({ reasons }) => ({ reasons })),
);
