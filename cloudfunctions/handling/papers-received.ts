import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Papers were brought to the counter: staff says so for the worker. */
export const papersReceived = writes(
  contract.papersReceived,
  makesMove('supplement', ({ note }) => ({ note })),
);
