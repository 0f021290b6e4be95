import { paper as contract } from '@contracts/drafting';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { paperLoader } from '../office/papers';
import { openAnswers } from '../office/open-answers';
import { sendable } from './_answers';

/** One paper, to go on with on any phone. */
export const paper = reads(contract, async ({ caller, resource, sealer }) => {
  const { paper: kept } = resource(paperLoader);
  if (caller.kind !== 'person' || !kept) throw new AppError('NOT_FOUND');
  const { templateId, matterId, revision, savedAt } = kept;
  const answers = openAnswers(sealer, caller.person, kept);
  return { templateId, matterId, revision, savedAt, answers: sendable(answers) };
});
