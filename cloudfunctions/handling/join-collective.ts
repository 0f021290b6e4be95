import * as contract from '@contracts/handling';
import { relationsTo } from '@domain/matter/access';
import { leadRefusal } from '@domain/matter/collective';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader, viewerOf } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { outsideRefusal } from '../office/outside-firms';
import { presentMoved } from '../office/present';

/** Joins the matter of a worker who came alone to a collective one; he keeps number, page and papers. */
export const joinCollective = writes(contract.joinCollective, async (ctx, input) => {
  const matter = ctx.resource(matterLoader);
  const lead = await ctx.tx.get('matters', input.leadId);
  if (!lead || !relationsTo(lead, viewerOf(ctx.person)).has('staff'))
    throw new AppError('NOT_FOUND');
  const refused = leadRefusal(lead);
  const stands = refused ?? outsideRefusal(lead, matter);
  if (stands) throw new AppError('NOT_ALLOWED_NOW', stands);
  const moved = await moveMatter(ctx, matter, 'join', moverFor(matter, ctx.person, 'join'), {
    leadId: lead._id,
    leadNumber: lead.number,
  });
  return presentMoved(moved, 'office');
});
