import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The office begins to examine whether aid is given. */
export const startReview = writes(
  contract.startReview,
  makesMove('startReview', () => ({})),
);
