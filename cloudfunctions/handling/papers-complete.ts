import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The papers that were put off when aid was granted at once have come in: nobody asks for them any more. */
export const papersComplete = writes(
  contract.papersComplete,
  makesMove('papersComplete', () => ({})),
);
