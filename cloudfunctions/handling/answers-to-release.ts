import * as contract from '@contracts/handling';
import { decodeCursor, pageOf, textCursor } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import type { Person } from '../kernel/identify';
import { presentQueueRow } from '../office/present';
import { officePerson, topOf } from '../office/reach';

const PAGE = 20;

/** Students' answers that wait for somebody of the reach to release them, the most pressing first. */
export const answersToRelease = reads(contract.answersToRelease, async (ctx, { cursor }) => {
  // nothing waits here for lawyers of firms, even for one who has a station
  if (ctx.caller.kind === 'person' && !mayRelease(ctx.caller.person)) return { items: [] };
  const station = await topOf(ctx, officePerson(ctx.caller));
  const after = decodeCursor(cursor, textCursor)?.[0];
  const rows = await ctx.db.find(
    'matters',
    {
      scopeIds: station,
      awaitingRelease: true,
      ...(after !== undefined && { queueKey: { gt: after } }),
    },
    { order: [['queueKey', 'asc']], limit: PAGE + 1 },
  );
  const { items, next } = pageOf(rows, PAGE, ({ queueKey }) => [queueKey]);
  return { items: items.map(presentQueueRow), next };
});

function mayRelease({ roles, stationId, firmId }: Person): boolean {
  const isDesk = roles.includes('staff') || roles.includes('reviewer');
  return stationId !== '' && (isDesk || !firmId);
}
