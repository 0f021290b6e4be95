import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The handler takes the case into its next stage. */
export const enterStage = writes(
  contract.enterStage,
  makesMove('enterStage', ({ stage, note }) => ({ stage, note })),
);
