import type { FieldError } from '@contracts/errors';
import type { FormOfAid } from '@domain/matter/forms';
import type { Matter } from '@domain/matter/matter';
import { truncate } from '@domain/text/graphemes';
import { oneLine, plainText } from '@domain/text/plain-text';
import { isTopicId } from '@domain/triage/topics';
import { triage } from '@domain/triage/triage';
import type { WriteContext } from '../../kernel/context';
import { invalid } from '../../kernel/errors';
import { nameOf } from '../../office/move';
import { openMatter } from '../../office/open-matter';
import { officePerson } from '../../office/reach';
import { referenceOf } from '../../office/reference';
import { readRespondents, RESPONDENT_ENSURE } from '../../office/respondents';
import { stationFor } from '../../office/stations';

const LONGEST_SUMMARY = 30;

/** What is said of a collective matter before anybody has joined it. */
export interface Opening {
  respondentName: string;
  narrative: string;
  forms: FormOfAid[];
  topic?: string;
  peopleCount: number;
}

/** Opens a collective matter against one employer at the caller's station, in the running transaction. */
export async function openLead(ctx: WriteContext, input: Opening): Promise<Matter> {
  const person = officePerson(ctx.caller);
  const wrong: FieldError[] = [];
  const { refs, named } = readRespondents([{ name: input.respondentName }], wrong);
  if (wrong.length > 0)
    throw invalid(wrong.map(({ message }) => ({ path: 'respondentName', message })));
  if (input.topic !== undefined && !isTopicId(input.topic))
    throw invalid([{ path: 'topic', message: '请选择事项类型' }]);
  const narrative = plainText(input.narrative);
  const reference = await referenceOf(ctx.db, ctx.now);
  const looked = triage({
    text: narrative,
    now: ctx.now,
    chosenTopic: input.topic,
    wantedForms: input.forms,
    peopleCount: input.peopleCount,
    hasRespondent: true,
  });
  const matter = openMatter(
    ctx,
    reference,
    {
      id: ctx.newId(),
      channel: 'counter',
      forms: input.forms,
      summary: truncate(oneLine(narrative), LONGEST_SUMMARY),
      triage: looked,
      station: stationFor(reference, person.stationId),
      ownerIds: [],
      applicantId: '',
      applicantMasked: `集体 ${input.peopleCount} 人`,
      // each worker says for himself whether his data may leave the house; the lead itself holds nobody's
      consentOutsideFirm: false,
      respondents: refs,
      lead: true,
    },
    'register',
    { personId: person._id, name: nameOf(person, 'staff'), as: 'staff' },
  );
  // the common words: nobody's own part
  ctx.tx.insert('parties', {
    _id: ctx.newId(),
    matterId: matter._id,
    personId: '',
    role: 'worker',
    relation: '',
    narrative,
    wants: '',
    claimAmount: '',
    statistics: {},
    createdAt: ctx.now,
  });
  ctx.emit(RESPONDENT_ENSURE, { respondents: named });
  return matter;
}
