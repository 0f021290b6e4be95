import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Asks the worker for papers, as one complete list. 法律援助法 43 */
export const requestMaterials = writes(
  contract.requestMaterials,
  makesMove('requestMaterials', ({ papers }) => ({ papers })),
);
