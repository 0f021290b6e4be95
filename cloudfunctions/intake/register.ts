import type { OutputOf } from '@contracts/action';
import { register as contract } from '@contracts/intake';
import { needsReview } from '@domain/matter/forms';
import { maskName } from '@domain/privacy/mask';
import { invalid } from '../kernel/errors';
import { writesAfter } from '../kernel/handler';
import { checkTexts } from '../kernel/text-safety';
import { requireConsents } from '../office/consents';
import { nameOf } from '../office/move';
import { openMatter } from '../office/open-matter';
import { keepDetails, personWithoutLogin } from '../office/people';
import { readDetails } from '../office/person-details';
import { agreementTo } from '../office/outside-firms';
import { partnerFirms } from '../office/partner-firms';
import { presentPromise, presentTriage } from '../office/present';
import { referenceOf } from '../office/reference';
import { readRespondents, RESPONDENT_ENSURE } from '../office/respondents';
import { stationFor } from '../office/stations';
import { loginOf } from './receive/login';
import { safetyNote } from './receive/safety-note';
import { maybeSame } from './register-parts/maybe-same';
import { firstLook, summaryOf } from './receive/submission';
import { peopleOfPhone, recentMatters, recordOfCaller } from './register-parts/caller';
import { groupOf } from './register-parts/group';
import { answerOnTheSpot } from './register-parts/on-the-spot';
import { writeBeside } from './register-parts/write-beside';

const UNNAMED = '没留姓名';

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
        ...agreementTo(await partnerFirms(ctx.db, ctx.now), input.consents),
        respondents: refs,
        groupId: await groupOf(ctx, input.groupId),
        told: { narrative: input.narrative },
        ...(input.wish && { wish: input.wish }),
      },
      'register',
      { personId: ctx.person._id, name: nameOf(ctx.person, desk), as: desk },
      safetyNote(verdict),
    );
    const claimCode = await writeBeside(ctx, matter, person._id, input);
    if (named.length > 0) ctx.emit(RESPONDENT_ENSURE, { respondents: named });
    ctx.about({ matterId: matter._id });

    const now = answer ? await answerOnTheSpot(ctx, matter, desk, answer) : matter;
    return {
      matterId: now._id,
      number: now.number,
      claimCode,
      triage: presentTriage(now),
      promise: presentPromise(now, 'office'),
      maybeSame: [],
    };
  },
);
