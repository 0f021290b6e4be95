import * as contract from '@contracts/assignment';
import { decodeCursor, pageOf, textCursor } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { presentQueueRow } from '../office/present';
import { knownCaller } from './_caller';

const PAGE = 20;

/** What somebody handles, the most pressing promise first; or what he has finished. */
export const myCases = reads(contract.myCases, async (ctx, input) => {
  const handlerList = `${knownCaller(ctx)}:${input.closed ? 'done' : 'open'}`;
  const [after] = decodeCursor(input.cursor, textCursor) ?? [''];
  const matters = await ctx.db.find(
    'matters',
    { handlerList, queueKey: { gt: after } },
    {
      order: [
        ['handlerList', 'asc'],
        ['queueKey', 'asc'],
      ],
      limit: PAGE + 1,
    },
  );
  const { items, next } = pageOf(matters, PAGE, ({ queueKey }) => [queueKey]);
  return { items: items.map(presentQueueRow), ...(next !== undefined && { next }) };
});
