import { supplement as contract } from '@contracts/intake';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The worker says that the papers asked for are there. */
export const supplement = writes(
  contract,
  makesMove('supplement', ({ note }) => ({ note: note || undefined })),
);
