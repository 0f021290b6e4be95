import { offerListKey } from '@domain/assignment/shown';
import type { MatterAction } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import type { MoveDetails } from '@domain/matter/moves';
import { TOPICS } from '@domain/triage/topics';
import type { OfferDocument } from '../documents';
import type { BaseContext, Writing } from '../kernel/context';
import { withAnswer } from './offer-answers';
import { countOffer } from './offer-months';

/**
 * Closes the offer that ran when a matter leaves `offered`, whatever the move was: accepting and declining are its
 * answers, everything else takes it back, and its lawyer is told.
 */
export async function closeOffer(
  ctx: BaseContext & Writing,
  before: Matter,
  after: Matter,
  action: MatterAction,
  details: MoveDetails,
): Promise<void> {
  if (before.state !== 'offered' || after.state === 'offered' || !before.offer) return;
  const offer = await ctx.tx.get('offers', before.offer.id);
  if (!offer || offer.status !== 'open') return;
  const status = statusAfter(action, details);
  const listKey = offerListKey({ open: false, offeredAt: offer.offeredAt, id: offer._id });
  ctx.tx.save('offers', { ...offer, status, listKey, answeredAt: ctx.now });
  await countOffer(ctx, offer, status);
  if (status === 'lapsed') {
    const card = await ctx.tx.get('lawyers', offer.personId);
    if (card)
      ctx.tx.patch('lawyers', card._id, { answers: withAnswer(card, offer, 'lapsed', ctx.now) });
  }
  if (status === 'lapsed' || status === 'recalled') {
    ctx.notify({
      to: { personId: offer.personId },
      template: 'offer.taken-back',
      params: {
        topic: TOPICS[offer.topic].label,
        why: status === 'lapsed' ? '过了答复时间，已转给其他律师' : '派单已由工作人员收回',
      },
    });
  }
}

function statusAfter(action: MatterAction, { miss }: MoveDetails): OfferDocument['status'] {
  if (action === 'accept') return 'accepted';
  if (action === 'decline') return miss === 'conflict' ? 'conflict' : 'declined';
  return action === 'lapseOffer' && miss !== 'recalled' ? 'lapsed' : 'recalled';
}
