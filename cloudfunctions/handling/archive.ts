import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Files the matter away when its file is complete. */
export const archive = writes(
  contract.archive,
  makesMove('archive', () => ({})),
);
