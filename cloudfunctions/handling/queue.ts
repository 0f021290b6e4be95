import * as contract from '@contracts/handling';
import { decodeCursor, pageOf, textCursor } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { presentQueueRow } from '../office/present';
import { listedStation, officePerson } from '../office/reach';

const PAGE = 20;

/** A page of one of the office's queues, the most pressing promise first: one range of one index. */
export const queue = reads(contract.queue, async (ctx, { view, stationId, cursor }) => {
  const station = await listedStation(ctx, officePerson(ctx.caller), stationId);
  const after = decodeCursor(cursor, textCursor)?.[0];
  const rows = await ctx.db.find(
    'matters',
    { scopeIds: station, queue: view, ...(after !== undefined && { queueKey: { gt: after } }) },
    { order: [['queueKey', 'asc']], limit: PAGE + 1 },
  );
  const { items, next } = pageOf(rows, PAGE, ({ queueKey }) => [queueKey]);
  return { items: items.map(presentQueueRow), next };
});
