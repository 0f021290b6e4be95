import type { FormOfAid } from '@domain/matter/forms';
import type { Channel, Matter, Wish } from '@domain/matter/matter';
import type { PartyDocument, Statistics } from '../../documents';
import type { WriteContext } from '../../kernel/context';
import type { TextVerdict } from '../../kernel/text-safety';
import { keptClockFacts } from '../../office/clock-facts';
import { consentDocuments, requireConsents } from '../../office/consents';
import { DRAFT_REMOVE } from '../../office/drafts';
import type { Holder } from '../../office/holder';
import { openMatter } from '../../office/open-matter';
import { CONSENTS_RECORD } from '../../office/record-consents';
import { agreementTo } from '../../office/outside-firms';
import { partnerFirms } from '../../office/partner-firms';
import type { Details } from '../../office/person-details';
import { keepDetails } from '../../office/people';
import type { Reference } from '../../office/reference';
import { readRespondents, RESPONDENT_ENSURE } from '../../office/respondents';
import { stationFor } from '../../office/stations';
import { invalid } from '../../kernel/errors';
import type { FieldError } from '@contracts/errors';
import { firstLook, neededConsents, type Submission, summaryOf } from './submission';
import { safetyNote } from './safety-note';

/** A submission of a worker's own, in whatever way it came. */
export interface Arrival {
  submission: Submission & {
    respondents: readonly { name: string; creditCode?: string }[];
    statistics?: Statistics;
    stationId?: string;
  };
  channel: Channel;
  forms: FormOfAid[];
  groupId?: string;
  /** What he asks for in a lawyer. */
  wish?: Wish;
  /** The caller's own details. */
  details: Details;
  /** Whose matter it is when it is not the caller's own. */
  worker?: { personId: string; masked: string };
  /** The caller's own name for lists. */
  masked: string;
  /** Who takes part; the matter's id is filled in here. */
  parties: Omit<PartyDocument, '_id' | 'matterId' | 'createdAt'>[];
  verdict: TextVerdict;
}

/** Turns what a worker sent into a matter, with everything that belongs to it, in the running transaction. */
export async function receive(
  ctx: WriteContext,
  holder: Holder,
  reference: Reference,
  arrival: Arrival,
): Promise<Matter> {
  const { submission, details, worker, forms } = arrival;
  const { person } = ctx;
  requireConsents(submission.consents, neededConsents(details));
  const wrong: FieldError[] = [];
  const { refs, named } = readRespondents(submission.respondents, wrong);
  if (wrong.length > 0) throw invalid(wrong);

  const firms = await partnerFirms(ctx.db, ctx.now);
  const clockFacts = keptClockFacts(submission.clockFacts, ctx.now);
  const triage = firstLook({ ...submission, clockFacts }, forms, {
    now: ctx.now,
    files: holder.files,
    hasRespondent: refs.length > 0,
  });
  const matter = openMatter(
    ctx,
    reference,
    {
      id: holder.id,
      channel: arrival.channel,
      forms,
      summary: summaryOf(submission.narrative),
      triage,
      clockFacts,
      station: stationFor(reference, submission.stationId),
      ownerIds: worker ? [person._id, worker.personId] : [person._id],
      applicantId: worker?.personId ?? person._id,
      applicantMasked: worker?.masked ?? arrival.masked,
      ...agreementTo(firms, submission.consents),
      respondents: refs,
      groupId: arrival.groupId,
      told: submission,
      ...(arrival.wish && { wish: arrival.wish }),
    },
    'submit',
    { personId: person._id, name: '您', as: 'worker' },
    safetyNote(arrival.verdict, holder.files),
  );
  for (const party of arrival.parties)
    ctx.tx.insert('parties', {
      _id: ctx.newId(),
      matterId: matter._id,
      ...party,
      createdAt: ctx.now,
    });
  keepDetails(ctx, person, details, worker ? {} : submission.statistics);
  const firmNames = firms.map(({ name }) => name);
  const said = { personId: person._id, byId: person._id, firmNames };
  ctx.emit(CONSENTS_RECORD, { consents: consentDocuments(ctx, submission.consents, said) });
  if (named.length > 0) ctx.emit(RESPONDENT_ENSURE, { respondents: named });
  if (holder.draft) ctx.emit(DRAFT_REMOVE, { draftId: holder.id, personId: person._id });
  ctx.about({ matterId: matter._id });
  return matter;
}
