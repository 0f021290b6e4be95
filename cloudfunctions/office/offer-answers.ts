import { answerMinutes } from '@domain/assignment/answer-clock';
import type { At } from '@domain/time/types';
import type { LawyerDocument, OfferAnswer, OfferDocument } from '../documents';

/** How many of his last answers somebody is judged by. */
const KEPT_ANSWERS = 20;
const NEARLY_FULL = 0.9;

/** What an answer, or none in time, leaves on the card. */
export function withAnswer(
  { answers, capacity, openLoad }: LawyerDocument,
  { offeredAt }: Pick<OfferDocument, 'offeredAt'>,
  how: OfferAnswer['how'],
  now: At,
): LawyerDocument['answers'] {
  const minutes = Math.max(1, Math.round(answerMinutes(offeredAt, now)));
  const answer = { how, minutes, full: openLoad > NEARLY_FULL * capacity };
  return {
    minutes: [...answers.minutes, minutes].slice(-KEPT_ANSWERS),
    last: [...(answers.last ?? []), answer].slice(-KEPT_ANSWERS),
  };
}
