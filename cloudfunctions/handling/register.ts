import * as contract from '@contracts/handling';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { presentQueueRow } from '../office/present';
import { listedStation, officePerson } from '../office/reach';

const PAGE = 20;

/** Everything that came in, whatever became of it, newest first. */
export const register = reads(contract.register, async (ctx, { stationId, cursor }) => {
  const station = await listedStation(ctx, officePerson(ctx.caller), stationId);
  const page = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      ctx.db.find(
        'matters',
        { scopeIds: station, ...(until !== undefined && { createdAt: { lte: until } }) },
        { order: [['createdAt', 'desc']], limit },
      ),
    ({ createdAt }) => createdAt,
  );
  return { ...page, items: page.items.map(presentQueueRow) };
});
