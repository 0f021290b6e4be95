import * as contract from '@contracts/handling';
import { plainText } from '@domain/text/plain-text';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The handler answers the question; the worker confirms or asks on. */
export const answer = writes(
  contract.answer,
  makesMove('answer', ({ answer }) => ({ answer: plainText(answer) })),
);
