import { answerProblem, type Offer } from '@domain/assignment/offers';
import type { Matter } from '@domain/matter/matter';
import type { At } from '@domain/time/types';
import type { LawyerDocument, OfferAnswer, OfferDocument } from '../documents';
import type { WriteContext } from '../kernel/context';
import { AppError } from '../kernel/errors';
import { withAnswer } from '../office/offer-answers';

const STATES: Readonly<Record<OfferDocument['status'], Offer['state']>> = {
  open: 'open',
  accepted: 'accepted',
  declined: 'declined',
  conflict: 'declined',
  lapsed: 'lapsed',
  recalled: 'recalled',
};

/** The card of who answers this offer now. Throws OFFER_LAPSED or OFFER_TAKEN where it is not his to answer any more. */
export async function answering(
  { tx, person, now }: WriteContext,
  { offer, matter }: { offer: OfferDocument; matter: Matter },
): Promise<LawyerDocument> {
  const { _id: id, matterId, personId, status, offeredAt, lapsesAt } = offer;
  const asked: Offer = { id, matterId, personId, state: STATES[status], offeredAt, lapsesAt };
  const problem = answerProblem(asked, person._id, now);
  if (problem) throw new AppError(problem);
  // the matter has the last word: it may have gone another way
  if (matter.state !== 'offered' || matter.offer?.id !== id) throw new AppError('OFFER_LAPSED');
  const card = await tx.get('lawyers', person._id);
  if (!card?.active) throw new AppError('FORBIDDEN');
  return card;
}

/** What an answer leaves on the card: how long it took, what it was, and that he was here. */
export function answered(
  card: LawyerDocument,
  offer: OfferDocument,
  how: OfferAnswer['how'],
  now: At,
): Pick<LawyerDocument, 'answers' | 'lastSeenAt'> {
  return { answers: withAnswer(card, offer, how, now), lastSeenAt: now };
}
