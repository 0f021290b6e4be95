import * as contract from '@contracts/handling';
import { plainText } from '@domain/text/plain-text';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Somebody else than its author sends a student's answer out, mended where needed. */
export const releaseAnswer = writes(
  contract.releaseAnswer,
  makesMove('releaseAnswer', ({ answer }) => ({ answer: plainText(answer) })),
);
