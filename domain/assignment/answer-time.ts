import { sayLength } from '../time/say';
import { MINUTE } from '../time/units';
import type { Candidate } from './candidate';

/** What is expected of somebody whose habits are not known: five hours. */
const PRIOR_MINUTES = 300;
/** How many answers of his own weigh as much as the expectation. */
const PRIOR_ANSWERS = 3;

/**
 * The estimated time to answer an offer, in minutes: the median of his own answers drawn towards the general one, on a
 * logarithmic scale because answering times are; one slow night does not brand a newcomer.
 */
export function estimatedAnswerMinutes({ answers }: Pick<Candidate, 'answers'>): number {
  const { answered, medianMinutes } = answers;
  if (answered <= 0) return PRIOR_MINUTES;
  const own = Math.log(Math.max(1, medianMinutes));
  const weight = answered / (answered + PRIOR_ANSWERS);
  return Math.exp(weight * own + (1 - weight) * Math.log(PRIOR_MINUTES));
}

/** '通常 2 小时内答复'. */
export function sayAnswerTime(candidate: Pick<Candidate, 'answers'>): string {
  if (candidate.answers.answered <= 0) return '还没有答复记录';
  const minutes = estimatedAnswerMinutes(candidate);
  const rounded = minutes <= 30 ? 30 : Math.ceil(minutes / 60) * 60;
  return `通常 ${sayLength(rounded * MINUTE)}内答复`;
}
