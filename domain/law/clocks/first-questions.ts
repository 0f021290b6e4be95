import type { TopicId } from '../../triage/topics';
import { type ClaimId, claimsOfTopic } from '../claim-kinds';
import { type Field, isAsked, type Typed } from '../fields';
import { OWN_FIELDS } from './clock-fields';

/** The few days that decide most: asked of everybody who applies. */
const FIRST: readonly string[] = [
  'stillEmployed',
  'endedOn',
  'knownOn',
  'hiredOn',
  'signedOn',
  'accidentOn',
];

/** What is most often asked for under each topic, one claim a topic; nothing for what is not about work. */
export function firstClaims(topics: readonly TopicId[]): ClaimId[] {
  return [...new Set(topics.flatMap((topic) => claimsOfTopic(topic).slice(0, 1)))];
}

/** The questions about time that fit what is asked for, in order, given what is answered already. */
export function firstQuestions(typed: Typed): Field[] {
  return OWN_FIELDS.filter(
    (field) => FIRST.includes(field.name) && isAsked(field, typed, OWN_FIELDS),
  );
}

/** Whether anything of it was answered: what was understood of the claims alone is no answer. */
export function isAnswered(typed: Typed): boolean {
  return FIRST.some((name) => typed[name] !== undefined && typed[name] !== '');
}
