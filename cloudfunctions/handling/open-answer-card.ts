import * as contract from '@contracts/handling';
import { relationsTo } from '@domain/matter/access';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { cardLoader, viewerOf } from '../office/loaders';

/** Leads the one a card belongs to, or the office, to the matter. Everybody else has seen NOT_FOUND by now, and the audit him. */
export const openAnswerCard = reads(contract.openAnswerCard, async (ctx) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const matter = ctx.resource(cardLoader);
  const isOwner = relationsTo(matter, viewerOf(ctx.caller.person)).has('worker');
  return { matterId: matter._id, as: isOwner ? ('worker' as const) : ('office' as const) };
});
