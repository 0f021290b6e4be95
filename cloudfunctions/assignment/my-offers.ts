import * as contract from '@contracts/assignment';
import type { OfferDocument } from '../documents';
import { decodeCursor, pageOf, textCursor } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { knownCaller } from './_caller';

const PAGE = 20;

/** Somebody's own offers, the open ones first. */
export const myOffers = reads(contract.myOffers, async (ctx, input) => {
  const personId = knownCaller(ctx);
  const [after] = decodeCursor(input.cursor, textCursor) ?? [''];
  const offers = await ctx.db.find(
    'offers',
    { personId, listKey: { gt: after } },
    {
      order: [
        ['personId', 'asc'],
        ['listKey', 'asc'],
      ],
      limit: PAGE + 1,
    },
  );
  const { items, next } = pageOf(offers, PAGE, ({ listKey }) => [listKey]);
  return { items: items.map(offerRow), ...(next !== undefined && { next }) };
});

/** An offer as a line of the list. */
export function offerRow(offer: OfferDocument) {
  const { _id, matterId, topic, forms, urgent, peopleCount, offeredAt, lapsesAt, status } = offer;
  return { id: _id, matterId, topic, forms, urgent, peopleCount, offeredAt, lapsesAt, status };
}
