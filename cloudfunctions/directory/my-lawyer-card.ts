import * as contract from '@contracts/directory';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { presentLawyer } from './parts/lawyers';

/** The caller's own card. */
export const myLawyerCard = reads(contract.myLawyerCard, async ({ caller, db }) => {
  const card = caller.kind === 'person' ? await db.get('lawyers', caller.person._id) : null;
  if (!card || caller.kind !== 'person') throw new AppError('NOT_FOUND');
  return presentLawyer(card, caller.person);
});
