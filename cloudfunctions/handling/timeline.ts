import * as contract from '@contracts/handling';
import { relationsTo } from '@domain/matter/access';
import { pageByTime } from '../kernel/cursor';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { matterLoader, viewerOf } from '../office/loaders';
import { presentTimeline } from '../office/present';
import { HISTORY_PAGE, publicHistory } from '../office/public-history';

/** The history of a matter, newest first; a worker reads its public part. */
export const timeline = reads(contract.timeline, async (ctx, { cursor }) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const matter = ctx.resource(matterLoader);
  if (relationsTo(matter, viewerOf(ctx.caller.person)).has('worker')) {
    const page = await publicHistory(ctx.db, matter, cursor);
    return { ...page, items: presentTimeline(page.items, 'worker') };
  }
  const page = await pageByTime(
    cursor,
    HISTORY_PAGE,
    (until, limit) =>
      ctx.db.find(
        'events',
        { matterId: matter._id, ...(until !== undefined && { at: { lte: until } }) },
        { order: [['at', 'desc']], limit },
      ),
    ({ at }) => at,
  );
  return { ...page, items: presentTimeline(page.items, 'office') };
});
