import type { InputOf } from '@contracts/action';
import type { ask } from '@contracts/intake';
import type { DraftContent } from '@contracts/shapes/draft';
import { readPersonName } from '@domain/people/person-name';
import { readPhone } from '@domain/people/phone';
import { type ConsentId, isConsentId } from '@domain/privacy/consents';
import { isTopicId, type TopicId } from '@domain/triage/topics';
import type { FormError } from '../parts/mistakes';
import type { ShownConsent } from '../parts/use-consents';

/** A question as it stands in the form. */
export interface AskForm {
  narrative: string;
  topic: TopicId | '';
  respondent: string;
  name: string;
  phone: string;
  stationId: string;
  ticked: ConsentId[];
}

export const EMPTY_QUESTION: AskForm = {
  narrative: '',
  topic: '',
  respondent: '',
  name: '',
  phone: '',
  stationId: '',
  ticked: [],
};

/** What the office keeps of it. */
export function toContent(form: AskForm): DraftContent {
  return {
    kind: 'ask',
    step: 1,
    narrative: form.narrative,
    ...(form.topic !== '' && { topic: form.topic }),
    respondents: [{ name: form.respondent }],
    person: { name: form.name, phone: form.phone },
    stationId: form.stationId,
    ticked: form.ticked,
  };
}

/** The question as it was kept. */
export function fromContent(kept: DraftContent): AskForm {
  const { topic = '' } = kept;
  return {
    narrative: kept.narrative ?? '',
    topic: isTopicId(topic) ? topic : '',
    respondent: kept.respondents?.[0]?.name ?? '',
    name: kept.person?.name ?? '',
    phone: kept.person?.phone ?? '',
    stationId: kept.stationId ?? '',
    ticked: (kept.ticked ?? []).filter(isConsentId),
  };
}

/** What must be mended before it can be sent. */
export function mistakesIn(form: AskForm): FormError[] {
  const found: FormError[] = [];
  if (form.narrative.trim() === '')
    found.push({ path: 'narrative', message: '请先写几句您想问什么。' });
  const name = form.name.trim() === '' ? null : readPersonName(form.name);
  if (name && !name.ok) found.push({ path: 'applicant.name', message: name.reason });
  const phone = form.phone.trim() === '' ? null : readPhone(form.phone);
  if (phone && !phone.ok) found.push({ path: 'applicant.phone', message: phone.reason });
  if (!form.ticked.includes('service'))
    found.push({
      path: 'consents.service',
      message: '同意“办理您的事项”，我们才能答复您。',
    });
  return found;
}

/** The question as it is sent. */
export function toInput(
  draftId: string,
  form: AskForm,
  shown: readonly ShownConsent[],
): InputOf<typeof ask> {
  const { topic, respondent, stationId } = form;
  return {
    draftId,
    narrative: form.narrative.trim(),
    ...(topic !== '' && { topic }),
    respondents: respondent.trim() === '' ? [] : [{ name: respondent.trim() }],
    applicant: {
      ...(form.name.trim() !== '' && { name: form.name.trim() }),
      ...(form.phone.trim() !== '' && { phone: form.phone.trim() }),
    },
    ...(stationId !== '' && { stationId }),
    consents: shown.map(({ purpose, version }) => ({
      purpose,
      version,
      given: form.ticked.some((one) => one === purpose),
    })),
  };
}
