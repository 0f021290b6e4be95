import { dayOf } from '../time/china';
import { causeOf } from './cause';
import { doorInDanger, findElsewhere } from './doors';
import { fittingForms } from './fitting-forms';
import { findLevel } from './level';
import { findMissing, findQuestions } from './missing';
import { MODEL } from './model';
import { normalise } from './normalise';
import { readTopic } from './read-topic';
import { wordsAt } from './reason';
import { TOPICS } from './topics';
import type { Span, Triage, TriageInput, UrgencyReason } from './types';
import { findUrgency } from './urgency';
import { wantedEvidence } from './wanted-evidence';

export type { Triage, TriageInput } from './types';

/** Beyond this nothing new is read, in characters; a form takes two thousand. */
const LONGEST = 5_000;

/**
 * The first look at a matter: topic, urgency, level and what is missing, each with its reason.
 * Pure and quick enough to run while the worker types. Never throws on any text.
 */
export function triage(input: TriageInput): Triage {
  const normal = normalise(input.text.slice(0, LONGEST));
  const { text } = normal;
  const read = readTopic(normal, input);
  const { topic, alternatives, confidence } = read;
  const found = findUrgency(input, text);
  const urgency = found.map(({ reason }) => reason.id);
  const labour = topic !== 'not-labour';
  const elsewhere = labour ? undefined : findElsewhere(text);
  const said = (at: Span | undefined) => (at ? wordsAt(input.text, normal, at) : undefined);
  const { at, ...leveled } = findLevel({
    ...{ text, topic, alternatives, confidence, urgency },
    wantedForms: input.wantedForms,
  });
  const [second] = alternatives;
  return {
    model: MODEL,
    labour,
    branch: elsewhere?.branch ?? TOPICS[topic].branch,
    ...read,
    ...(second && { second }),
    topicReason: read.topicReason || (elsewhere ? `您说的更像是${elsewhere.about}` : ''),
    urgent: found.length > 0,
    urgencyReasons: found.map(({ reason, at: place }) => withWords(reason, said(place))),
    ...leveled,
    ...(at && { levelWords: said(at) }),
    missing: findMissing(topic, text, input),
    questions: findQuestions(topic, text, input),
    cause: causeOf(topic, text, dayOf(input.now)),
    forms: fittingForms({ topic, level: leveled.level, text, urgency }),
    evidence: wantedEvidence(topic, second, text),
    door: doorInDanger(urgency) ?? elsewhere?.door,
  };
}

const withWords = (reason: UrgencyReason, words: string | undefined): UrgencyReason =>
  words === undefined ? reason : { ...reason, words };
