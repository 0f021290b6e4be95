import type { OpenMatter } from '@domain/assignment/candidate';
import { isRepresentation, type Matter } from '@domain/matter/matter';
import type { At } from '@domain/time/types';
import type { OfferDocument, RespondentDocument } from '../documents';
import type { Reads } from '../kernel/store';
import { type Agreement, agreementOn } from './outside-firms';
import type { Reference } from './reference';

/** A matter as the assignment sees it, and its employers as an offer shows them. */
export interface Placeable {
  open: OpenMatter;
  respondents: OfferDocument['respondents'];
}

const MOST_SISTERS = 200;
const MOST_EARLIER = 200;

/** The same for several at once, with as few requests as for one. */
export async function placeables(
  db: Reads,
  reference: Reference,
  matters: readonly Matter[],
  now: At,
): Promise<Placeable[]> {
  const [known, handled] = await Promise.all([
    employersOf(db, matters),
    handledBefore(db, matters),
  ]);
  const all = [...known, ...(await relatives(db, known))];
  return Promise.all(
    matters.map(async (matter) => {
      const agreement = await agreementOn(db, matter);
      return placeableOf(reference, matter, { all, handled, agreement, now });
    }),
  );
}

/** Reads what is known of the employers and of who knows the worker: three database requests, one more for each kind of relation. */
export async function placeable(
  db: Reads,
  reference: Reference,
  matter: Matter,
  now: At,
): Promise<Placeable> {
  const [only] = await placeables(db, reference, [matter], now);
  if (!only) throw new Error('one matter was asked about');
  return only;
}

interface Known {
  /** Employers of any of the matters, with what they were merged into and their sisters. */
  all: readonly RespondentDocument[];
  handled: readonly Matter[];
  agreement: Agreement;
  now: At;
}

function placeableOf(
  { stations }: Reference,
  matter: Matter,
  { all, handled, agreement, now }: Known,
): Placeable {
  const related = relatedTo(matter, all);
  const groups = groupsOf(related);
  const place = stations.get(matter.stationId)?.place;
  const knownTo = knownToOf(matter, handled);
  return {
    respondents: matter.respondents.map((named) => asShown(named, related)),
    open: {
      id: matter._id,
      topic: matter.triage.topic,
      branch: matter.triage.branch,
      level: matter.triage.level,
      representation: isRepresentation(matter),
      urgent: matter.triage.urgent,
      stationId: matter.stationId,
      ...(place && { place }),
      respondentIds: related.map(({ _id }) => _id),
      respondentGroupIds: groups,
      respondentKeys: [
        ...matter.respondents.map(({ key }) => key),
        ...related.flatMap(({ keys }) => keys),
        // somebody may have declared the group by its name
        ...groups,
      ],
      appointBy: matter.appointBy ?? null,
      ...agreement,
      missedBy: [...new Set(matter.misses.map(({ personId }) => personId))],
      peopleCount: matter.lead ? Math.max(2, matter.memberCount) : 1,
      ...(matter.wish && { wish: matter.wish }),
      ...(knownTo.length > 0 && { knownTo }),
      now,
    },
  };
}

/** Earlier matters of the same workers, and the leads theirs belong to. One database request, two where there is a lead. */
async function handledBefore(db: Reads, matters: readonly Matter[]): Promise<Matter[]> {
  const owners = [...new Set(matters.flatMap(({ ownerIds }) => ownerIds))];
  const leads = matters.map(({ leadId }) => leadId).filter((id) => id !== '');
  const [own, led] = await Promise.all([
    db.find(
      'matters',
      { ownerIds: { in: owners } },
      { order: [['updatedAt', 'desc']], limit: MOST_EARLIER },
    ),
    db.getMany('matters', leads),
  ]);
  return [...own, ...led];
}

/** Lawyers who handled one of them, except whoever gave this matter up or was taken off it. */
function knownToOf(
  { _id, ownerIds, leadId, misses }: Matter,
  handled: readonly Matter[],
): string[] {
  const missed = new Set(misses.map(({ personId }) => personId));
  const handlers = handled
    .filter((other) => other._id !== _id)
    .filter((other) => other._id === leadId || other.ownerIds.some((id) => ownerIds.includes(id)))
    .flatMap(({ handler }) => handler ?? [])
    .filter(
      ({ kind, personId }) => (kind === 'lawyer' || kind === 'expert') && !missed.has(personId),
    );
  return [...new Set(handlers.map(({ personId }) => personId))].sort();
}

/** By the reference each has, and whoever bears one of the names: the office may know it as an alias of another entry. */
export async function employersOf(
  db: Reads,
  matters: readonly Pick<Matter, 'respondentIds' | 'respondents'>[],
): Promise<RespondentDocument[]> {
  const ids = matters.flatMap(({ respondentIds }) => respondentIds);
  const keys = matters.flatMap(({ respondents }) => respondents.map(({ key }) => key));
  if (keys.length === 0) return [];
  const [named, sameName] = await Promise.all([
    db.getMany('respondents', ids),
    db.find('respondents', { keys: { in: [...new Set(keys)] } }, { limit: MOST_SISTERS }),
  ]);
  return [...named, ...sameName.filter(({ _id }) => !ids.includes(_id))];
}

/** What the employers were merged into, and their sisters of the same group. */
export async function relatives(
  db: Reads,
  known: readonly RespondentDocument[],
): Promise<RespondentDocument[]> {
  const mergedInto = known.map((one) => one.mergedInto).filter((id) => id !== '');
  const into = await db.getMany('respondents', mergedInto);
  const groups = groupsOf([...known, ...into]);
  if (groups.length === 0) return into;
  const sisters = await db.find(
    'respondents',
    { groupKey: { in: groups } },
    { limit: MOST_SISTERS },
  );
  return [...into, ...sisters];
}

/** Of the employers that were read, those one matter is against: its own, what they were merged into, and the sisters of both. */
function relatedTo(
  { respondentIds, respondents }: Matter,
  all: readonly RespondentDocument[],
): RespondentDocument[] {
  const names = new Set(respondents.map(({ key }) => key));
  const own = all.filter(
    ({ _id, keys }) => respondentIds.includes(_id) || keys.some((key) => names.has(key)),
  );
  const merged = new Set(own.map(({ mergedInto }) => mergedInto).filter((id) => id !== ''));
  const near = [...own, ...all.filter((one) => merged.has(one._id) && !own.includes(one))];
  const groups = new Set(groupsOf(near));
  const sisters = all.filter((one) => groups.has(one.groupKey) && !near.includes(one));
  return [...new Map([...near, ...sisters].map((one) => [one._id, one])).values()];
}

function groupsOf(respondents: readonly RespondentDocument[]): string[] {
  return [...new Set(respondents.map(({ groupKey }) => groupKey))].filter((key) => key !== '');
}

function asShown(
  { id, name }: { id: string; name: string },
  known: readonly RespondentDocument[],
): OfferDocument['respondents'][number] {
  const found = known.find(({ _id }) => _id === id);
  return { id, name, creditCode: found?.creditCode ?? '', groupName: found?.groupName ?? '' };
}
