import type { OutputOf } from '@contracts/action';
import { register as contract } from '@contracts/intake';
import { needsReview } from '@domain/matter/forms';
import type { ContactChannel } from '@domain/matter/matter';
import { maskName } from '@domain/privacy/mask';
import { plainText } from '@domain/text/plain-text';
import { invalid } from '../kernel/errors';
import { writesAfter } from '../kernel/handler';
import { checkTexts } from '../kernel/text-safety';
import { newClaimCode } from '../office/claim-codes';
import { consentDocuments, requireConsents } from '../office/consents';
import { CONSENTS_RECORD } from '../office/record-consents';
import { nameOf } from '../office/move';
import { openMatter } from '../office/open-matter';
import { partnerFirmNames } from '../office/partner-firms';
import { keepDetails, personWithoutLogin } from '../office/people';
import { readDetails } from '../office/person-details';
import { presentPromise, presentTriage } from '../office/present';
import { referenceOf } from '../office/reference';
import { readRespondents, RESPONDENT_ENSURE } from '../office/respondents';
import { stationFor } from '../office/stations';
import { loginOf } from './receive/login';
import { safetyNote } from './receive/safety-note';
import { maybeSame } from './register-parts/maybe-same';
import { firstLook, mayLeaveTheHouse, summaryOf } from './receive/submission';
import { peopleOfPhone, recentMatters, recordOfCaller } from './register-parts/caller';
import { groupOf } from './register-parts/group';
import { answerOnTheSpot } from './register-parts/on-the-spot';

const UNNAMED = '没留姓名';

const CONTACT: Record<'phone' | 'counter' | 'group' | 'hotline', ContactChannel> = {
  phone: 'phone',
  hotline: 'phone',
  counter: 'visit',
  group: 'group',
};

/** Staff writes down a call, a visit or a question from a group; what was answered at once is answered. */
export const register = writesAfter(
  contract,
  ({ caller }, { narrative }) => checkTexts(loginOf(caller), [narrative]),
  async (ctx, input, verdict): Promise<OutputOf<typeof contract>> => {
    const reference = await referenceOf(ctx.db, ctx.now);
    const station = stationFor(reference, ctx.person.stationId);
    const desk = ctx.person.roles.includes('staff') ? 'staff' : 'student';
    const { name, phone, respondentName, answer, channel } = input;
    const details = readDetails({ name: name || undefined, phone: phone || undefined }, ctx.now);
    const forms = input.forms?.length ? [...new Set(input.forms)] : ['consultation' as const];
    if (answer && needsReview(forms))
      throw invalid([{ path: 'answer', message: '代理类援助要先审查，不能当场答复' }]);
    if (name || phone) requireConsents(input.consents, ['service']);

    const known = await peopleOfPhone(ctx, phone);
    if (!input.notDuplicate) {
      const same = await recentMatters(ctx, known, ctx.person.stationId);
      if (same.length > 0) return maybeSame(same);
    }
    const before = recordOfCaller(known);
    const person = before ?? personWithoutLogin(ctx, details);
    if (before) keepDetails(ctx, before, before.nameMasked ? {} : details);
    else ctx.tx.insert('people', person);

    const respondents = respondentName ? [{ name: respondentName }] : [];
    const { refs, named } = readRespondents(respondents, []);
    const matter = openMatter(
      ctx,
      reference,
      {
        id: ctx.newId(),
        channel,
        forms,
        summary: summaryOf(input.narrative),
        triage: firstLook(input, forms, {
          now: ctx.now,
          files: [],
          hasRespondent: refs.length > 0,
        }),
        station,
        ownerIds: [person._id],
        applicantId: person._id,
        applicantMasked: details.name ? maskName(details.name) : person.nameMasked || UNNAMED,
        consentOutsideFirm: mayLeaveTheHouse(input),
        respondents: refs,
        groupId: await groupOf(ctx, input.groupId),
      },
      'register',
      { personId: ctx.person._id, name: nameOf(ctx.person, desk), as: desk },
      safetyNote(verdict),
    );
    ctx.tx.insert('parties', {
      _id: ctx.newId(),
      matterId: matter._id,
      personId: person._id,
      role: 'worker',
      relation: '',
      narrative: plainText(input.narrative),
      wants: '',
      claimAmount: '',
      statistics: {},
      createdAt: ctx.now,
    });
    ctx.tx.insert('contacts', {
      _id: ctx.newId(),
      matterId: matter._id,
      at: ctx.now,
      byId: ctx.person._id,
      channel: CONTACT[channel],
      with: 'worker',
      people: 1,
      note: '',
    });
    const claim = newClaimCode(ctx, matter._id, person._id);
    ctx.tx.insert('claimCodes', claim.document);
    const firmNames = await partnerFirmNames(ctx.db, ctx.now);
    const who = { personId: person._id, byId: ctx.person._id, firmNames };
    ctx.emit(CONSENTS_RECORD, { consents: consentDocuments(ctx, input.consents, who) });
    if (named.length > 0) ctx.emit(RESPONDENT_ENSURE, { respondents: named });
    ctx.about({ matterId: matter._id });

    const now = answer ? await answerOnTheSpot(ctx, matter, desk, answer) : matter;
    return {
      matterId: now._id,
      number: now.number,
      claimCode: claim.code,
      triage: presentTriage(now),
      promise: presentPromise(now, 'office'),
      maybeSame: [],
    };
  },
);
