import * as contract from '@contracts/handling';
import { leadRefusal } from '@domain/matter/collective';
import { readMoney } from '@domain/money';
import { maskName } from '@domain/privacy/mask';
import { plainText } from '@domain/text/plain-text';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { newClaimCode } from '../office/claim-codes';
import { leadLoader } from '../office/loaders';
import { moveMatter, nameOf } from '../office/move';
import { agreementTo, outsideRefusal } from '../office/outside-firms';
import { partnerFirms } from '../office/partner-firms';
import { openMatter } from '../office/open-matter';
import { readDetails } from '../office/person-details';
import { keepReadOut, wordOnFirms } from '../office/read-out';
import { referenceOf } from '../office/reference';
import { stationFor } from '../office/stations';
import { knownOrNew } from './collective/member-person';
import { makeRepresentative } from '../office/representatives';

/** Adds a worker who is at the desk to a collective matter: his own number, page, claim and code. */
export const addMember = writes(contract.addMember, async (ctx, input) => {
  const lead = ctx.resource(leadLoader);
  const refused = leadRefusal(lead);
  if (refused) throw new AppError('NOT_ALLOWED_NOW', refused);
  const said = wordOnFirms(input.outsideFirm);
  const agreement = agreementTo(await partnerFirms(ctx.db, ctx.now), said);
  const unasked = outsideRefusal(lead, agreement);
  if (unasked) throw invalid([{ path: 'outsideFirm', message: unasked }]);
  const details = readDetails({ name: input.name, phone: input.phone }, ctx.now);
  const claim = input.claimAmount === undefined ? null : readMoney(input.claimAmount);
  if (claim && !claim.ok) throw invalid([{ path: 'claimAmount', message: claim.reason }]);
  const worker = await knownOrNew(ctx, lead, details);
  const reference = await referenceOf(ctx.db, ctx.now);
  const by = { personId: ctx.person._id, name: nameOf(ctx.person, 'staff'), as: 'staff' } as const;
  const member = openMatter(
    ctx,
    reference,
    {
      id: ctx.newId(),
      channel: 'counter',
      forms: lead.forms,
      summary: lead.summary,
      triage: lead.triage,
      station: stationFor(reference, lead.stationId),
      ownerIds: [worker._id],
      applicantId: worker._id,
      applicantMasked: maskName(details.name ?? input.name),
      ...agreement,
      respondents: lead.respondents,
    },
    'register',
    by,
  );
  ctx.tx.insert('parties', {
    _id: ctx.newId(),
    matterId: member._id,
    personId: worker._id,
    role: 'worker',
    relation: '',
    narrative: '',
    wants: plainText(input.wants ?? ''),
    claimAmount: claim?.value ?? '',
    statistics: {},
    createdAt: ctx.now,
  });
  await keepReadOut(ctx, worker._id, said);
  const joined = await moveMatter(ctx, member, 'join', by, {
    leadId: lead._id,
    leadNumber: lead.number,
  });
  if (input.representative) await makeRepresentative(ctx, lead._id, joined);
  const { code, document } = newClaimCode(ctx, joined._id, worker._id);
  ctx.tx.insert('claimCodes', document);
  return { matterId: joined._id, number: joined.number, claimCode: code };
});
