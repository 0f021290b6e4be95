import type { ChosenConsent } from '../../office/consents';
import type { FormOfAid } from '@domain/matter/forms';
import type { Matter } from '@domain/matter/matter';
import { matterClocks } from '@domain/law/clocks/matter-clocks';
import type { ConsentId } from '@domain/privacy/consents';
import { oneLine, plainText } from '@domain/text/plain-text';
import { truncate } from '@domain/text/graphemes';
import { triage } from '@domain/triage/triage';
import { dayOf } from '@domain/time/china';
import { withNearestDue } from '@domain/triage/nearest-due';
import type { TopicId } from '@domain/triage/topics';
import type { Triage, TriageInput } from '@domain/triage/types';
import type { At } from '@domain/time/types';
import type { Holder } from '../../office/holder';

/** What every way to bring a matter has in common. */
export interface Submission {
  narrative: string;
  topic?: TopicId;
  peopleCount?: number;
  facts?: TriageInput['facts'];
  /** What was told of its days, as typed. */
  clockFacts?: Matter['clockFacts'];
  consents: readonly ChosenConsent[];
}

const LONGEST_SUMMARY = 30;

/** The worker's own first words, on one line. */
export function summaryOf(narrative: string): string {
  const [first = ''] = plainText(narrative).split('\n');
  return truncate(oneLine(first), LONGEST_SUMMARY);
}

/** The first look at what was sent. */
export function firstLook(
  submission: Submission,
  forms: readonly FormOfAid[],
  facts: { now: At; files: Holder['files']; hasRespondent: boolean },
): Triage {
  const clocks = matterClocks(submission, dayOf(facts.now));
  return triage({
    text: submission.narrative,
    now: facts.now,
    chosenTopic: submission.topic,
    wantedForms: forms,
    peopleCount: submission.peopleCount,
    facts: withNearestDue(submission.facts, clocks),
    attachedEvidence: facts.files.map((file) => file.itemId).filter((itemId) => itemId !== ''),
    hasRespondent: facts.hasRespondent,
  });
}

/** Whose consents a submission needs: the service always, sensitive data where an identity number is given. */
export function neededConsents(details: { idNumber?: string }): ConsentId[] {
  return details.idNumber ? ['service', 'sensitive'] : ['service'];
}
