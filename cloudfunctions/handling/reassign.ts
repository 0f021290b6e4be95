import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Takes the matter from its handler for another one; the worker is told why. 法律援助法 55 */
export const reassign = writes(
  contract.reassign,
  makesMove('reassign', ({ reasons, handover }) => ({ reasons, handover })),
);
