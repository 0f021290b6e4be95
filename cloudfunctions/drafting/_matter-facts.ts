import type { MatterFacts } from '@domain/documents/matter-facts';
import { relationsTo } from '@domain/matter/access';
import { type Matter, OUTCOMES, TERMINATION_GROUNDS } from '@domain/matter/matter';
import { dayOf } from '@domain/time/china';
import type { FileDocument, PartyDocument, PersonDocument } from '../documents';
import type { Sealer } from '../kernel/context';
import type { Person } from '../kernel/identify';
import type { Reads } from '../kernel/store';
import { workerSees } from '../office/file-viewer';
import { viewerOf } from '../office/loaders';
import { maskDetails, openDetails } from '../office/person-details';
import type { Reference } from '../office/reference';
import { openClaims } from '../office/open-claims';

/** Who sees the worker in full without asking: himself, and who handles the matter. */
export function seesInFull(matter: Matter, person: Person): boolean {
  const relations = relationsTo(matter, viewerOf(person));
  return relations.has('worker') || relations.has('handler');
}

/** What a document of this viewer's can take over; the worker's details masked unless `inFull`. Five requests at most. */
export async function matterFacts(
  from: { db: Reads; sealer: Sealer; reference: Reference },
  matter: Matter,
  viewer: Person,
  inFull: boolean,
): Promise<MatterFacts> {
  const { db, sealer, reference } = from;
  const matterId = matter._id;
  const [parties, files, claims, respondents] = await Promise.all([
    db.find('parties', { matterId }, { limit: 200 }),
    db.find('files', { holderId: matterId }, { order: [['at', 'asc']], limit: 200 }),
    db.get('claims', matterId),
    db.getMany('respondents', matter.respondentIds),
  ]);
  const party = parties.find(({ role }) => role === 'worker') ?? parties[0];
  const [worker, applicant] = await workerAndApplicant(db, matter, party);
  const station = reference.stations.get(matter.stationId);
  return {
    number: matter.officialNumber ?? matter.number,
    topic: matter.triage.topic,
    filedOn: dayOf(matter.createdAt),
    worker: workerOf(sealer, worker, party, inFull),
    respondents: matter.respondents.map(({ id, name }) => ({
      name,
      creditCode: respondents.find(({ _id }) => _id === id)?.creditCode,
    })),
    narrative: party?.narrative,
    wants: party?.wants,
    claims: claims
      ? openClaims(sealer, applicant, claims).flatMap(({ label, amount, from: since, to }) =>
          amount === null ? [] : [{ label, amount, from: since, to }],
        )
      : [],
    evidence: evidenceOf(files.filter((file) => mayName(file, matter, viewer))),
    agent: agentOf(matter),
    office: {
      union: station?.name ?? '',
      station: station?.name,
      address: station?.address,
      phone: station?.phone,
    },
    ...decidedOn(matter),
  };
}

async function workerAndApplicant(
  db: Reads,
  { applicantId }: Matter,
  party: PartyDocument | undefined,
): Promise<[PersonDocument | undefined, PersonDocument | undefined]> {
  const people = await db.getMany('people', [
    ...new Set([applicantId, party?.personId ?? applicantId]),
  ]);
  const byId = (id: string | undefined) => people.find(({ _id }) => _id === id);
  return [byId(party?.personId), byId(applicantId)];
}

function workerOf(
  sealer: Sealer,
  person: PersonDocument | undefined,
  party: PartyDocument | undefined,
  inFull: boolean,
): MatterFacts['worker'] {
  if (!person) return {};
  const opened = openDetails(person, sealer);
  const { name, phone, idNumber, address } = inFull ? opened : maskDetails(opened);
  const { sex, migrant, unionMember } = { ...person.statistics, ...party?.statistics };
  return {
    name: name || undefined,
    phone: phone || undefined,
    idNumber: idNumber || undefined,
    address: address || undefined,
    sex,
    migrant,
    unionMember,
  };
}

/** Who speaks for the workers of a collective matter names what is for all of them, not what another handed in. */
function mayName(file: FileDocument, matter: Matter, viewer: Person): boolean {
  const asWorker = relationsTo(matter, viewerOf(viewer)).has('worker');
  return !asWorker || workerSees(file, matter, viewer._id);
}

/** Papers the office drew itself are not evidence. */
function evidenceOf(files: readonly FileDocument[]): MatterFacts['evidence'] {
  return files
    .filter(
      ({ side, messageId, itemId }) => side === 'worker' && messageId === '' && itemId !== DRAFTED,
    )
    .map(({ name }) => ({ name }));
}

/** Under what a drawn paper stands among the files of its matter. */
export const DRAFTED = 'drafted-paper';

function agentOf({ handler }: Matter): MatterFacts['agent'] {
  if (!handler || !['lawyer', 'expert'].includes(handler.kind)) return undefined;
  return { name: handler.name, firm: handler.firmName };
}

function decidedOn(matter: Matter): Partial<MatterFacts> {
  const { decision, termination, outcome, papersAsked, papersAskedAt, promise } = matter;
  const money = (part: { amount: string } | undefined) => part?.amount;
  return {
    ...(decision && {
      decision: {
        kind: decision.kind,
        day: dayOf(decision.at),
        reasons: decision.reasons,
        article: decision.article,
      },
    }),
    ...(termination && {
      termination: {
        day: dayOf(termination.at),
        ground: TERMINATION_GROUNDS[termination.ground],
        reasons: termination.reasons,
      },
    }),
    ...(papersAskedAt !== undefined && {
      papersAsked: {
        day: dayOf(papersAskedAt),
        items: papersAsked.map(({ label }) => label),
        until: dayOf(promise?.dueAt ?? papersAskedAt),
      },
    }),
    ...(outcome && {
      outcome: {
        kind: OUTCOMES[outcome.kind],
        summary: outcome.summary,
        day: dayOf(outcome.at),
        claimed: money(outcome.claimed),
        awarded: money(outcome.awarded),
        received: money(outcome.received),
      },
    }),
  };
}
