import type { InputOf } from '@contracts/action';
import type { submit } from '@contracts/intake';
import { readMoney } from '@domain/money';
import type { ShownConsent } from '../parts/use-consents';
import type { ApplyForm, Facts, Statistics } from './apply-form';

type SubmitInput = InputOf<typeof submit>;

/** The form as it is sent. What was left empty is left out; a consent that was shown is sent either way. */
export function toInput(
  draftId: string,
  form: ApplyForm,
  shown: readonly ShownConsent[],
  channel: 'miniapp' | 'station-qr',
  law: Pick<SubmitInput, 'clockFacts' | 'aid'>,
): SubmitInput {
  const { person, other, respondents, topic } = form;
  const claim = form.claimAmount === '' ? null : readMoney(form.claimAmount);
  return {
    draftId,
    channel,
    narrative: form.narrative.trim(),
    ...(topic !== '' && { topic }),
    respondents: form.noRespondent
      ? []
      : respondents.map(({ name, creditCode }) => ({
          name: name.trim(),
          ...filled('creditCode', creditCode),
        })),
    ...filled('stationId', form.stationId),
    ...(Number(form.peopleCount) >= 1 && { peopleCount: Number(form.peopleCount) }),
    ...factsOf(form.facts),
    ...law,
    ...statisticsOf(form.statistics),
    forms: form.forms,
    applicant: {
      name: person.name.trim(),
      phone: person.phone.trim(),
      ...filled('idNumber', person.idNumber),
    },
    ...(form.forOther && {
      onBehalfOf: {
        name: other.name.trim(),
        relation: other.relation.trim(),
        ...filled('phone', other.phone),
      },
    }),
    ...filled('wants', form.wants),
    ...(claim?.ok && { claimAmount: claim.value }),
    ...((form.wish.sex || form.wish.dialect) && { wish: form.wish }),
    consents: shown.map(({ purpose, version }) => ({
      purpose,
      version,
      given: form.ticked.some((one) => one === purpose),
    })),
  };
}

function filled<K extends string>(name: K, value: string): Partial<Record<K, string>> {
  const text = value.trim();
  // A computed key widens to a string index; it is this one name.
  return text === '' ? {} : ({ [name]: text } as Record<K, string>);
}

function factsOf({ dueDay, ...rest }: Facts): Pick<SubmitInput, 'facts'> {
  const facts = { ...rest, ...(dueDay ? { dueDay } : {}) };
  return Object.values(facts).some((fact) => fact !== undefined && fact !== false) ? { facts } : {};
}

function statisticsOf(statistics: Statistics): Pick<SubmitInput, 'statistics'> {
  return Object.values(statistics).some((fact) => fact !== undefined && fact !== '')
    ? { statistics }
    : {};
}
