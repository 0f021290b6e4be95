import type { OutputOf } from '@contracts/action';
import type { myLawyerCard } from '@contracts/directory';
import type { At } from '@domain/time/types';
import type { FirmDocument, LawyerDocument, PersonDocument } from '../../documents';

/** How many matters a lawyer takes at once until somebody says otherwise. */
const USUAL_CAPACITY = 8;

/** The card of somebody who has just joined; without specialties he is offered nothing yet. */
export function newLawyer(
  personId: string,
  name: string,
  from: { role: string; firmId: string; stationId: string },
  firm: FirmDocument | null,
  now: At,
): LawyerDocument {
  return {
    _id: personId,
    version: 1,
    name,
    expert: from.role === 'expert',
    inHouse: from.role === 'lawyer' && from.firmId === '',
    firmId: from.firmId,
    firmName: firm?.name ?? '',
    specialties: [],
    branches: ['labour'],
    capacity: USUAL_CAPACITY,
    openLoad: 0,
    leave: [],
    stationIds: [],
    conflictNames: [],
    conflictKeys: [],
    place: null,
    answers: { minutes: [] },
    active: true,
    lastSeenAt: now,
  };
}

export function presentLawyer(
  lawyer: LawyerDocument,
  person: Pick<PersonDocument, 'accepts'> | undefined,
): OutputOf<typeof myLawyerCard> {
  return {
    personId: lawyer._id,
    name: lawyer.name,
    expert: lawyer.expert,
    firmId: lawyer.firmId,
    firmName: lawyer.firmName,
    openLoad: lawyer.openLoad,
    messagesLeft: person?.accepts.duty ?? 0,
    specialties: lawyer.specialties,
    branches: lawyer.branches,
    capacity: lawyer.capacity,
    leave: lawyer.leave,
    stationIds: lawyer.stationIds,
    conflictNames: lawyer.conflictNames,
    ...(lawyer.place && { place: lawyer.place }),
  };
}
