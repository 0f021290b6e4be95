import { sayLength } from '../time/say';
import type { At } from '../time/types';
import { HOUR, MINUTE } from '../time/units';
import { answerAt } from './answer-clock';
import type { Candidate } from './candidate';

/** What is expected of somebody whose habits are not known: five hours. */
const PRIOR_MINUTES = 300;
/** How many answers of his own weigh as much as the expectation. */
const PRIOR_ANSWERS = 2;

/** Of a hundred offers this many are declined, and of those to somebody with hardly a place left; how many of his own weigh as much. */
const USUAL_DECLINES = { roomy: 0.08, full: 0.5, weigh: 12 } as const;
/** More of his capacity taken than this, and people tend to decline. */
const FULL = 0.9;

/** Five equally likely answers of the same person, as factors of his middle one: people's answers scatter by e^0.8. */
const SPREAD = [-1.28, -0.52, 0, 0.52, 1.28].map((deviation) => Math.exp(0.8 * deviation));
/** Nobody waits longer for an answer. */
const MOST_HOURS = 24;
/** What asking the next one takes, after somebody declined or said nothing. */
const NEXT_HOURS = 8;

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

type Asked = Pick<Candidate, 'answers' | 'capacity' | 'openLoad' | 'pendingLoad'>;

/** How likely he declines, by his own habit drawn towards the usual one: far likelier with hardly a place left. */
export function estimatedDecline({ answers, capacity, openLoad, pendingLoad }: Asked): number {
  const full = openLoad + pendingLoad > FULL * capacity;
  const { answered, declined = 0, whenFull = { answered: 0, declined: 0 } } = answers;
  const own = full
    ? whenFull
    : { answered: answered - whenFull.answered, declined: declined - whenFull.declined };
  const usual = USUAL_DECLINES[full ? 'full' : 'roomy'];
  const { weigh } = USUAL_DECLINES;
  const share = (Math.max(0, own.declined) + usual * weigh) / (Math.max(0, own.answered) + weigh);
  return Math.min(1, share);
}

/**
 * The expected hours until somebody has accepted, if he is asked now: his answer, which the night may put off, and the
 * next one's where he declines or says nothing.
 */
export function hoursToAcceptance(candidate: Asked, now: At): number {
  const minutes = estimatedAnswerMinutes(candidate);
  const declines = estimatedDecline(candidate);
  let sum = 0;
  for (const factor of SPREAD) {
    const hours = (answerAt(now, minutes * factor) - now) / HOUR;
    sum += hours < MOST_HOURS ? hours + declines * NEXT_HOURS : MOST_HOURS + NEXT_HOURS;
  }
  return sum / SPREAD.length;
}

/** '通常 2 小时内答复'. */
export function sayAnswerTime(candidate: Pick<Candidate, 'answers'>): string {
  if (candidate.answers.answered <= 0) return '还没有答复记录';
  const minutes = estimatedAnswerMinutes(candidate);
  const rounded = minutes <= 30 ? 30 : Math.ceil(minutes / 60) * 60;
  return `通常 ${sayLength(rounded * MINUTE)}内答复`;
}
