import { answerMinutes } from '@domain/assignment/answer-clock';
import { loadOf } from '@domain/assignment/candidate';
import { dayOf } from '@domain/time/china';
import type { OfferDocument, OfferMonthDocument } from '../documents';
import type { BaseContext, Writing } from '../kernel/context';

const NOTHING_YET = {
  offers: 0,
  accepted: 0,
  declined: 0,
  conflicts: 0,
  lapsed: 0,
  recalled: 0,
  answerMinutes: 0,
  load: 0,
  km: 0,
  kmCount: 0,
};

const COUNTED = {
  accepted: 'accepted',
  declined: 'declined',
  conflict: 'conflicts',
  lapsed: 'lapsed',
  recalled: 'recalled',
} as const;

/** Keeps the month's figures of a lawyer in step with his offers, in the transaction that makes or ends one. */
export async function countOffer(
  { tx, now }: Pick<BaseContext & Writing, 'tx' | 'now'>,
  offer: OfferDocument,
  status: OfferDocument['status'],
): Promise<void> {
  // by the month it was made in, so that what was asked and what came of it stand together
  const month = dayOf(offer.offeredAt).slice(0, 7);
  const _id = `${month}:${offer.personId}`;
  const known = await tx.get('offerMonths', _id);
  const before: OfferMonthDocument = known ?? {
    _id,
    month,
    personId: offer.personId,
    name: offer.personName,
    firmName: offer.firmName ?? '',
    ...NOTHING_YET,
  };
  tx.put('offerMonths', { ...before, ...changed(before, offer, status, now) });
}

function changed(
  before: OfferMonthDocument,
  offer: OfferDocument,
  status: OfferDocument['status'],
  now: number,
): Partial<OfferMonthDocument> {
  if (status === 'open') return { offers: before.offers + 1 };
  const key = COUNTED[status];
  const counted = { [key]: before[key] + 1 };
  // nobody answered: the time says nothing of how long an answer takes
  if (status === 'recalled' || status === 'lapsed') return counted;
  const minutes = answerMinutes(offer.offeredAt, now);
  const answered = { ...counted, answerMinutes: before.answerMinutes + minutes };
  if (status !== 'accepted') return answered;
  const km = offer.distanceKm;
  return {
    ...answered,
    load: before.load + loadOf(offer),
    ...(km !== null && { km: before.km + km, kmCount: before.kmCount + 1 }),
  };
}
