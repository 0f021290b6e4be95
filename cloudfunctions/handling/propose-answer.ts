import * as contract from '@contracts/handling';
import { plainText } from '@domain/text/plain-text';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** A student hands his answer in for a lawyer or colleague to release. */
export const proposeAnswer = writes(
  contract.proposeAnswer,
  makesMove('proposeAnswer', ({ answer }) => ({ answer: plainText(answer) })),
);
