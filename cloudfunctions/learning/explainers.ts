import * as contract from '@contracts/learning';
import * as z from 'zod/mini';
import { decodeCursor, pageOf } from '../kernel/cursor';
import { reads } from '../kernel/handler';

const PAGE = 20;
const dayCursor = z.tuple([z.string(), z.number()]);

/** Published explainers, newest first; of one column or of all. */
export const explainers = reads(contract.explainers, async ({ db }, { columnId, cursor }) => {
  // several may be of one day: the cursor also says how many of that day were shown
  const [day, shown] = decodeCursor(cursor, dayCursor) ?? [undefined, 0];
  const rows = await db.find(
    'explainers',
    {
      published: true,
      ...(columnId !== undefined && { columnId }),
      publishedOn: day === undefined ? { gt: '' } : { lte: day },
    },
    { order: [['publishedOn', 'desc']], limit: PAGE + 1 + shown },
  );
  const { items, next } = pageOf(rows.slice(shown), PAGE, ({ publishedOn }) => [
    publishedOn,
    rows.slice(0, shown + PAGE).filter((row) => row.publishedOn === publishedOn).length,
  ]);
  return {
    items: items.map(({ _id, ...row }) => ({ id: _id, ...row })),
    ...(next !== undefined && { next }),
  };
});
