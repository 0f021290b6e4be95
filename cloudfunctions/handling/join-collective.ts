import * as contract from '@contracts/handling';
import { relationsTo } from '@domain/matter/access';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader, viewerOf } from '../office/loaders';
import { presentMoved } from '../office/present';
import { joinTo } from './collective/join-to';

/** Joins the matter of a worker who came alone to a collective one; he keeps number, page and papers. */
export const joinCollective = writes(contract.joinCollective, async (ctx, input) => {
  const matter = ctx.resource(matterLoader);
  const lead = await ctx.tx.get('matters', input.leadId);
  if (!lead || !relationsTo(lead, viewerOf(ctx.person)).has('staff'))
    throw new AppError('NOT_FOUND');
  return presentMoved(await joinTo(ctx, matter, lead), 'office');
});
