import { parameters as contract } from '@contracts/directory';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { entryOf } from '../office/local-standards';

const PAGE = 30;

/** Every local number on record, the last added first. */
export const parameters = reads(contract, async ({ db }, { cursor }) => {
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      db.find(
        'parameters',
        { at: until === undefined ? { gt: 0 } : { lte: until } },
        { order: [['at', 'desc']], limit },
      ),
    ({ at }) => at,
  );
  return {
    items: items.map((entry) => ({
      id: entry._id,
      ...entryOf(entry),
      replaced: entry.replaced,
      byName: entry.byName,
      at: entry.at,
    })),
    ...(next !== undefined && { next }),
  };
});
