import type { FormOfAid } from '../../matter/forms';
import type { TopicId } from '../../triage/topics';
import { firstClaims } from '../clocks/first-questions';
import { type Field, isAsked, type Typed } from '../fields';
import { AID_FIELDS } from './aid-fields';

/** What an application tells by itself. */
export interface Application {
  topics: readonly TopicId[];
  forms: readonly FormOfAid[];
  /** He works away from home, as he says for the figures. */
  migrant?: boolean;
}

/** Known from the application, so not asked once more. */
const KNOWN: readonly string[] = ['matters', 'wants', 'lastDay', 'mustSecure', 'underGuardian'];

/** The questions of eligibility with what the application has answered already. */
export function fromApplication(typed: Typed, { topics, forms, migrant }: Application): Typed {
  const claims = firstClaims(topics);
  const represented = forms.some((form) => form !== 'consultation' && form !== 'drafting');
  return {
    ...(migrant === true && { who: 'migrant-worker' }),
    ...typed,
    matters: claims.length === 0 ? ['other'] : claims,
    wants: represented ? 'representation' : 'advice',
  };
}

/** Without these there is no answer at all; the others matter only where it is not yes already. */
const FIRST: readonly string[] = ['who', 'hasOwnAgent', 'granted'];

/** What is still asked, in order: at first the least, `further` also what could turn a doubt into a yes. */
export function openQuestions(typed: Typed, further: boolean): Field[] {
  return AID_FIELDS.filter(({ name }) => !KNOWN.includes(name))
    .filter(({ name }) => further || FIRST.includes(name) || isTold(typed[name]))
    .filter((field) => isAsked(field, typed, AID_FIELDS));
}

const isTold = (value: Typed[string]): boolean => value !== undefined && value.length > 0;

/** Whether he has begun to answer; what the application tells by itself is no answer. */
export function hasAnswered(typed: Typed): boolean {
  return AID_FIELDS.some(({ name }) => !KNOWN.includes(name) && isTold(typed[name]));
}
