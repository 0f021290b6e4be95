import * as contract from '@contracts/handling';
import { truncate } from '@domain/text/graphemes';
import { oneLine, plainText } from '@domain/text/plain-text';
import { isTopicId } from '@domain/triage/topics';
import { triage } from '@domain/triage/triage';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { nameOf } from '../office/move';
import { openMatter } from '../office/open-matter';
import { officePerson } from '../office/reach';
import { referenceOf } from '../office/reference';
import { readRespondents, RESPONDENT_ENSURE } from '../office/respondents';
import { stationFor } from '../office/stations';

const LONGEST_SUMMARY = 30;

/** Opens a collective matter against one employer: one case, to which many workers come with a number of their own. */
export const openCollective = writes(contract.openCollective, async (ctx, input) => {
  const person = officePerson(ctx.caller);
  const wrong: { path: string; message: string }[] = [];
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
  ctx.about({ matterId: matter._id });
  return { matterId: matter._id, number: matter.number };
});
