import { type Candidate, loadOf, NO_CONFLICTS } from '@domain/assignment/candidate';
import { dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import { isTopicId } from '@domain/triage/topics';
import { SUBSCRIBE } from '../messages';
import type { LawyerDocument, OfferAnswer, OfferDocument, PersonDocument } from '../documents';
import type { Reads } from '../kernel/store';

/** All who can be asked, as the assignment sees them, and their cards. */
export interface Pool {
  candidates: Candidate[];
  cards: ReadonlyMap<string, LawyerDocument>;
}

interface PooledLawyer extends LawyerDocument {
  person: PersonDocument[];
}

const MOST_LAWYERS = 1000;

/** Every active lawyer and expert with what is in his hands now. Two database requests. */
export async function poolOf(db: Reads, now: At): Promise<Pool> {
  const rows = await db.aggregate('lawyers', [
    ['match', { active: true }],
    ['limit', MOST_LAWYERS],
    ['lookup', { from: 'people', localField: '_id', foreignField: '_id', as: 'person' }],
  ]);
  const open = await db.find('offers', { status: 'open' }, { limit: MOST_LAWYERS });
  const lawyers = rows.filter(isPooled).filter(({ person }) => mayBeAsked(person[0]));
  return {
    candidates: lawyers.map((lawyer) => candidateOf(lawyer, lawyers, open, now)),
    cards: new Map(lawyers.map((lawyer) => [lawyer._id, lawyer])),
  };
}

function isPooled(row: unknown): row is PooledLawyer {
  return typeof row === 'object' && row !== null && Array.isArray(Reflect.get(row, 'person'));
}

/** Whoever left the office, or lost the role, is asked no more, whatever his card says. */
function mayBeAsked(person: PersonDocument | undefined): boolean {
  return (
    person?.status === 'active' &&
    person.roles.some((role) => role === 'lawyer' || role === 'expert')
  );
}

function candidateOf(
  lawyer: PooledLawyer,
  all: readonly LawyerDocument[],
  open: readonly OfferDocument[],
  now: At,
): Candidate {
  const own = open.filter(({ personId }) => personId === lawyer._id);
  return {
    id: lawyer._id,
    firmId: lawyer.firmId,
    inHouse: lawyer.inHouse,
    expert: lawyer.expert,
    // what is not a topic simply never fits
    specialties: lawyer.specialties.filter(isTopicId),
    branches: lawyer.branches,
    capacity: lawyer.capacity,
    openLoad: lawyer.openLoad,
    pendingLoad: own.reduce((sum, offer) => sum + loadOf(offer), 0),
    leave: lawyer.leave,
    stationIds: lawyer.stationIds,
    ...(lawyer.place && { home: lawyer.place }),
    conflicts: { ...NO_CONFLICTS, nameKeys: lawyer.conflictKeys },
    firmConflicts: { ...NO_CONFLICTS, nameKeys: colleaguesConflicts(lawyer, all) },
    openOffers: own.length,
    answers: answersOf(lawyer),
    reachable: {
      ...reachOf(lawyer, lawyer.person[0]),
      ...(lawyer.hours && { hours: lawyer.hours }),
    },
    ...(lawyer.licensedIn !== undefined && {
      practiceYears: Math.max(0, Number(dayOf(now).slice(0, 4)) - lawyer.licensedIn),
    }),
    ...(lawyer.sex && { sex: lawyer.sex }),
    ...(lawyer.dialects && { dialects: lawyer.dialects }),
  };
}

/** Where one of a firm acts for an employer, none of the firm acts against it (律师法 39). */
function colleaguesConflicts(lawyer: LawyerDocument, all: readonly LawyerDocument[]): string[] {
  if (lawyer.inHouse || lawyer.firmId === '') return [];
  return all
    .filter(({ _id, firmId }) => firmId === lawyer.firmId && _id !== lawyer._id)
    .flatMap(({ conflictKeys }) => conflictKeys);
}

/** Whether he would learn of an offer in time: agreed messages that are left, or seen of late. */
export function reachOf(
  { lastSeenAt }: Pick<LawyerDocument, 'lastSeenAt'>,
  person: Pick<PersonDocument, 'accepts'> | undefined,
): Candidate['reachable'] {
  return {
    messagesLeft: person?.accepts[SUBSCRIBE.duty] ?? 0,
    lastSeenAt: lastSeenAt > 0 ? lastSeenAt : null,
  };
}

/** An offer that lapsed was an answer too, as long in coming as it was open. */
function answersOf({ answers: { minutes, last = [] } }: LawyerDocument): Candidate['answers'] {
  const whenFull = last.filter(({ full }) => full);
  return {
    answered: minutes.length,
    medianMinutes: medianOf(minutes),
    declined: last.filter(refused).length,
    whenFull: { answered: whenFull.length, declined: whenFull.filter(refused).length },
  };
}

const refused = ({ how }: OfferAnswer): boolean => how === 'declined' || how === 'lapsed';

function medianOf(minutes: readonly number[]): number {
  const sorted = [...minutes].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
