import * as contract from '@contracts/handling';
import * as z from 'zod/mini';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import type { Reads } from '../kernel/store';
import { encodeWhere } from '../kernel/where';
import { officePerson } from '../office/reach';

const PAGE = 20;

/** The WeChat groups the caller's station answers in, newest first. */
export const groups = reads(contract.groups, async ({ caller, db }, { cursor }) => {
  const { stationId } = officePerson(caller);
  const page = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      db.find(
        'groups',
        { stationId, ...(until !== undefined && { createdAt: { lte: until } }) },
        { order: [['createdAt', 'desc']], limit },
      ),
    ({ createdAt }) => createdAt,
  );
  const counts = await mattersFrom(
    db,
    page.items.map(({ opengid }) => opengid).filter((id) => id !== ''),
  );
  return {
    ...page,
    items: page.items.map(({ _id: id, name, opengid, token }) => ({
      id,
      name,
      stationId,
      bound: opengid !== '',
      matters: counts.get(opengid) ?? 0,
      token,
    })),
  };
});

const counted = z.object({ _id: z.string(), n: z.int() });

/** How many matters came from each group; counted when looked at, so that no counter is hot. */
async function mattersFrom(db: Reads, opengids: string[]): Promise<Map<string, number>> {
  if (opengids.length === 0) return new Map();
  const rows = await db.aggregate('matters', [
    ['match', encodeWhere({ groupId: { in: opengids } })],
    ['group', { _id: '$groupId', n: { $sum: 1 } }],
  ]);
  return new Map(rows.map((row) => counted.parse(row)).map(({ _id, n }) => [_id, n]));
}
