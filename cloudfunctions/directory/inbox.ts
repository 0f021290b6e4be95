import * as contract from '@contracts/directory';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';

const PAGE = 20;

/** What the caller was told, newest first. */
export const inbox = reads(contract.inbox, async ({ caller, db }, { cursor }) => {
  if (caller.kind !== 'person') return { items: [] };
  const personId = caller.person._id;
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      db.find(
        'inbox',
        { personId, ...(until !== undefined && { at: { lte: until } }) },
        { order: [['at', 'desc']], limit },
      ),
    (row) => row.at,
  );
  return {
    items: items.map(({ _id, at, title, body, page, readAt }) => ({
      id: _id,
      at,
      title,
      text: body,
      to: page,
      read: readAt > 0,
    })),
    ...(next !== undefined && { next }),
  };
});
