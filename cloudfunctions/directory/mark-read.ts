import * as contract from '@contracts/directory';
import { writes } from '../kernel/handler';

/** More unread entries than this are marked in the next call. */
const MOST = 100;

/** Marks inbox entries of the caller as read; somebody else's ids are passed over. */
export const markRead = writes(contract.markRead, async (ctx, { ids, all }) => {
  const unread = await ctx.db.find(
    'inbox',
    { personId: ctx.person._id, readAt: 0 },
    { limit: MOST },
  );
  const wanted = new Set(ids);
  for (const { _id } of unread) {
    if (all || wanted.has(_id)) ctx.tx.patch('inbox', _id, { readAt: ctx.now });
  }
  return { done: true as const };
});
