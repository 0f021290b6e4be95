import { doorInDanger, findElsewhere } from './doors';
import { findLevel } from './level';
import { findMissing } from './missing';
import { normalise } from './normalise';
import { readTopic } from './read-topic';
import { TOPICS } from './topics';
import type { Triage, TriageInput } from './types';
import { findUrgency } from './urgency';

export type { Triage, TriageInput } from './types';

/** Beyond this nothing new is read, in characters; a form takes two thousand. */
const LONGEST = 5_000;

/**
 * The first look at a matter: topic, urgency, level and what is missing, each with its reason.
 * Pure and quick enough to run while the worker types. Never throws on any text.
 */
export function triage(input: TriageInput): Triage {
  const normal = normalise(input.text.slice(0, LONGEST));
  const { topic, alternatives, confidence, topicReason, matched } = readTopic(normal, input);
  const urgencyReasons = findUrgency(input, normal.text);
  const urgency = urgencyReasons.map(({ id }) => id);
  const labour = topic !== 'not-labour';
  const elsewhere = labour ? undefined : findElsewhere(normal.text);
  return {
    labour,
    branch: elsewhere?.branch ?? TOPICS[topic].branch,
    topic,
    alternatives,
    confidence,
    topicReason: topicReason || (elsewhere ? `您说的更像是${elsewhere.about}` : ''),
    matched,
    urgent: urgency.length > 0,
    urgencyReasons,
    ...findLevel({
      text: normal.text,
      topic,
      alternatives,
      confidence,
      urgency,
      wantedForms: input.wantedForms,
    }),
    missing: findMissing(topic, normal.text, input),
    door: doorInDanger(urgency) ?? elsewhere?.door,
  };
}
