import type { ConsentId } from '@domain/privacy/consents';
import { isConsentId } from '@domain/privacy/consents';
import { FORM_IDS, type FormOfAid } from '@domain/matter/forms';
import type { Wish } from '@domain/matter/matter';
import { asKept, type Typed } from '@domain/law/fields';
import { isTopicId, type TopicId } from '@domain/triage/topics';
import type { DraftContent } from '@contracts/shapes/draft';

export type Statistics = NonNullable<DraftContent['statistics']>;
export type Facts = NonNullable<DraftContent['facts']>;

/** The application as it stands in the form: everything typed so far, complete, mostly texts. */
export interface ApplyForm {
  /** 1 to 5. */
  step: number;
  narrative: string;
  /** What he says it is about; '' while what we understood stands. */
  topic: TopicId | '';
  respondents: { name: string; creditCode: string }[];
  noRespondent: boolean;
  stationId: string;
  peopleCount: string;
  facts: Facts;
  forOther: boolean;
  other: { name: string; phone: string; relation: string };
  person: { name: string; phone: string; idNumber: string };
  statistics: Statistics;
  forms: FormOfAid[];
  wants: string;
  claimAmount: string;
  /** The days his limits run from, and what he tells to see whether aid can be had; as typed. */
  /** What he would like in a lawyer. */
  wish: Wish;
  clockFacts: Typed;
  aid: Typed;
  ticked: ConsentId[];
}

export const LAST_STEP = 5;

export const EMPTY_FORM: ApplyForm = {
  step: 1,
  narrative: '',
  topic: '',
  respondents: [{ name: '', creditCode: '' }],
  noRespondent: false,
  stationId: '',
  peopleCount: '',
  facts: {},
  forOther: false,
  other: { name: '', phone: '', relation: '' },
  person: { name: '', phone: '', idNumber: '' },
  statistics: {},
  forms: [],
  wants: '',
  claimAmount: '',
  wish: {},
  clockFacts: {},
  aid: {},
  ticked: [],
};

/** What the office keeps of it. */
export function toContent(form: ApplyForm): DraftContent {
  const { topic, other, person } = form;
  return {
    kind: 'apply',
    step: form.step,
    narrative: form.narrative,
    ...(topic !== '' && { topic }),
    respondents: form.respondents,
    noRespondent: form.noRespondent,
    stationId: form.stationId,
    peopleCount: form.peopleCount,
    facts: form.facts,
    forOther: form.forOther,
    otherName: other.name,
    otherPhone: other.phone,
    otherRelation: other.relation,
    person,
    statistics: form.statistics,
    forms: form.forms,
    wants: form.wants,
    claimAmount: form.claimAmount,
    wish: form.wish,
    clockFacts: asKept(form.clockFacts),
    aid: asKept(form.aid),
    ticked: form.ticked,
  };
}

/** The form as it was kept, on whatever phone. */
export function fromContent(kept: DraftContent): ApplyForm {
  const { respondents = [], person = {}, topic = '' } = kept;
  return {
    step: Math.min(Math.max(kept.step, 1), LAST_STEP),
    narrative: kept.narrative ?? '',
    topic: isTopicId(topic) ? topic : '',
    respondents:
      respondents.length === 0
        ? EMPTY_FORM.respondents
        : respondents.map(({ name, creditCode = '' }) => ({ name, creditCode })),
    noRespondent: kept.noRespondent ?? false,
    stationId: kept.stationId ?? '',
    peopleCount: kept.peopleCount ?? '',
    facts: kept.facts ?? {},
    forOther: kept.forOther ?? false,
    other: {
      name: kept.otherName ?? '',
      phone: kept.otherPhone ?? '',
      relation: kept.otherRelation ?? '',
    },
    person: {
      name: person.name ?? '',
      phone: person.phone ?? '',
      idNumber: person.idNumber ?? '',
    },
    statistics: kept.statistics ?? {},
    forms: FORM_IDS.filter((form) => kept.forms?.includes(form)),
    wants: kept.wants ?? '',
    claimAmount: kept.claimAmount ?? '',
    wish: kept.wish ?? {},
    clockFacts: kept.clockFacts ?? {},
    aid: kept.aid ?? {},
    ticked: (kept.ticked ?? []).filter(isConsentId),
  };
}
