import * as contract from '@contracts/assignment';
import { agreedTo } from '@domain/assignment/outside-firm';
import type { LawyerDocument, OfferDocument } from '../documents';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { offerLoader } from '../office/loaders';
import { moveMatter } from '../office/move';
import { agreementOn } from '../office/outside-firms';
import { answered, answering } from './_answering';

/** The lawyer takes the matter. Of two who try at once exactly one does; at the moment it lapses it is too late. */
export const accept = writes(contract.accept, async (ctx) => {
  const asked = ctx.resource(offerLoader);
  const { offer, matter } = asked;
  const card = await answering(ctx, asked);
  // the worker may have thought better of it since the offer was made
  if (!agreedTo(await agreementOn(ctx.db, matter), card))
    throw new AppError('OFFER_LAPSED', '职工不同意把资料交给外部律所，这个派单不能接了。');
  ctx.tx.patch('lawyers', card._id, answered(card, offer, 'accepted', ctx.now));
  const by = { personId: card._id, name: card.name, as: 'offeree' } as const;
  const moved = await moveMatter(ctx, matter, 'accept', by, { handler: handlerFrom(card, offer) });
  return { matterId: moved._id, number: moved.number };
});

function handlerFrom(
  { _id, name, expert, firmId, firmName }: LawyerDocument,
  { whyForWorker }: OfferDocument,
) {
  const kind = expert ? ('expert' as const) : ('lawyer' as const);
  return {
    personId: _id,
    kind,
    name,
    ...(firmId !== '' && { firmId, firmName }),
    ...(whyForWorker && { why: whyForWorker }),
  };
}
