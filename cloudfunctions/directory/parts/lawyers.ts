import type { OutputOf } from '@contracts/action';
import type { myLawyerCard } from '@contracts/directory';
import type { Role } from '@domain/people/roles';
import type { At } from '@domain/time/types';
import { isDialect } from '@domain/people/dialects';
import type { FirmDocument, LawyerDocument, PersonDocument } from '../../documents';
import { mutable } from './stations';

/** How many matters a lawyer takes at once until somebody says otherwise. */
const USUAL_CAPACITY = 8;

/** What of a card follows from how somebody belongs to the office: consents and conflicts of interest go by it. */
type Engagement = Pick<LawyerDocument, 'active' | 'expert' | 'inHouse' | 'firmId' | 'firmName'>;

/** As lawyer, expert or both; of a firm, or where none is named the union's own. Experts are nobody's employees. */
export function engagedAs(
  roles: readonly Role[],
  firmId: string,
  firm: FirmDocument | null,
): Engagement {
  const expert = roles.includes('expert');
  const lawyer = roles.includes('lawyer');
  return {
    active: lawyer || expert,
    expert,
    inHouse: lawyer && firmId === '',
    firmId,
    firmName: firm?.name ?? '',
  };
}

/** The card of somebody who has just joined; without specialties he is offered nothing yet. */
export function newLawyer(
  personId: string,
  name: string,
  engagement: Engagement,
  now: At,
): LawyerDocument {
  return {
    _id: personId,
    version: 1,
    name,
    ...engagement,
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
    ...(lawyer.licensedIn !== undefined && { licensedIn: lawyer.licensedIn }),
    sex: lawyer.sex ?? '',
    dialects: lawyer.dialects?.filter(isDialect) ?? [],
    hours: lawyer.hours ? { days: mutable(lawyer.hours.days) } : null,
  };
}
