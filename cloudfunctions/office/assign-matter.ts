import type { OpenMatter } from '@domain/assignment/candidate';
import { isRepresentation, type Matter } from '@domain/matter/matter';
import type { At } from '@domain/time/types';
import type { OfferDocument, RespondentDocument } from '../documents';
import type { Reads } from '../kernel/store';
import { agreementOn } from './outside-firms';
import type { Reference } from './reference';

/** A matter as the assignment sees it, and its employers as an offer shows them. */
export interface Placeable {
  open: OpenMatter;
  respondents: OfferDocument['respondents'];
}

const MOST_SISTERS = 200;

/** Reads what is known of the employers: two database requests, one more for each kind of relation they have. */
export async function placeable(
  db: Reads,
  { stations }: Reference,
  matter: Matter,
  now: At,
): Promise<Placeable> {
  const known = await employersOf(db, matter);
  const related = [...known, ...(await relatives(db, known))];
  const groups = groupsOf(related);
  const place = stations.get(matter.stationId)?.place;
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
      ...(await agreementOn(db, matter)),
      missedBy: [...new Set(matter.misses.map(({ personId }) => personId))],
      peopleCount: matter.lead ? Math.max(2, matter.memberCount) : 1,
      now,
    },
  };
}

/** By the reference each has, and whoever bears one of the names: the office may know it as an alias of another entry. */
export async function employersOf(
  db: Reads,
  { respondentIds, respondents }: Pick<Matter, 'respondentIds' | 'respondents'>,
) {
  const keys = respondents.map(({ key }) => key);
  if (keys.length === 0) return [];
  const [named, sameName] = await Promise.all([
    db.getMany('respondents', respondentIds),
    db.find('respondents', { keys: { in: keys } }, { limit: MOST_SISTERS }),
  ]);
  return [...named, ...sameName.filter(({ _id }) => !respondentIds.includes(_id))];
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
