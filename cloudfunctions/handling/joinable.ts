import * as contract from '@contracts/handling';
import { relationsTo } from '@domain/matter/access';
import { couldJoin } from '@domain/matter/collective';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { leadLoader, viewerOf } from '../office/loaders';
import { presentQueueRow } from '../office/present';

/** The newest matters against an employer that are looked at. */
const MOST_LOOKED_AT = 200;
const MOST_SHOWN = 50;

/** Matters of single workers against the same employer, within reach, that could be joined to this one. */
export const joinable = reads(contract.joinable, async (ctx) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const viewer = viewerOf(ctx.caller.person);
  const lead = ctx.resource(leadLoader);
  const rows = await ctx.db.find(
    'matters',
    { respondentIds: { in: lead.respondentIds } },
    { order: [['createdAt', 'desc']], limit: MOST_LOOKED_AT },
  );
  const single = rows.filter(
    (matter) => couldJoin(matter, lead) && relationsTo(matter, viewer).has('staff'),
  );
  return { items: single.slice(0, MOST_SHOWN).map(presentQueueRow) };
});
