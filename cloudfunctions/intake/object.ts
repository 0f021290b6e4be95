import { object as contract } from '@contracts/intake';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Objects to a refusal or a termination; somebody else decides. 法律援助法 49 */
export const object = writes(
  contract,
  makesMove('object', ({ reasons }) => ({ reasons, note: reasons })),
);
