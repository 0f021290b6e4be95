import type { Matter } from '@domain/matter/matter';
import { holds, type Role } from '@domain/people/roles';
import { isSoleOfficer } from '@domain/people/second-person';
import { districtOf, stationsAbove, stationsBelow } from '@domain/people/stations';
import type { ComplaintDocument } from '../documents';
import type { BaseContext } from '../kernel/context';
import { referenceOf } from './reference';

const MOST_OFFICERS = 200;

type Concerned = Pick<Matter, 'stationId' | 'ownerIds'>;

/**
 * Everybody active who holds one of the roles and reaches the matter's station, except the workers whose matter it is.
 * One database request.
 */
export async function eligibleIds(
  { db, now }: Pick<BaseContext, 'db' | 'now'>,
  { stationId, ownerIds }: Concerned,
  roles: readonly Role[],
): Promise<string[]> {
  const { tree } = await referenceOf(db, now);
  const above = stationsAbove(stationId, tree);
  // a reviewer may sit anywhere in the district
  const district = districtOf(stationId, tree);
  const seats = [...new Set([...above, ...(district ? stationsBelow(district, tree) : [])])];
  const people = await db.find(
    'people',
    { stationId: { in: seats }, roles: { in: roles } },
    { limit: MOST_OFFICERS },
  );
  return people
    .filter((person) => {
      const active = { roles: person.roles, active: person.status === 'active' };
      const reaches = holds(active, 'reviewer') || above.includes(person.stationId);
      return roles.some((role) => holds(active, role)) && reaches;
    })
    .map(({ _id }) => _id)
    .filter((id) => !ownerIds.includes(id));
}

/** Whether nobody but who decided before could decide an objection now: then the exception must be stated. 法律援助法 49 */
export async function isSoleReviewer(
  ctx: Pick<BaseContext, 'db' | 'now'>,
  matter: Concerned & Pick<Matter, 'objection'>,
  personId: string,
): Promise<boolean> {
  // asked only where it matters: everybody else may decide anyway
  if (matter.objection?.decidedBeforeBy !== personId) return false;
  return isSoleOfficer([personId], await eligibleIds(ctx, matter, ['reviewer']));
}

/**
 * Whether the viewer is the only one who could decide the running objection, or answer an open complaint about
 * himself. One request, and only where he was involved before.
 */
export async function isSoleOfficerFor(
  ctx: Pick<BaseContext, 'db' | 'now'>,
  matter: Concerned & Pick<Matter, 'objection' | 'state'>,
  complaints: readonly Pick<ComplaintDocument, 'answered' | 'aboutIds'>[],
  personId: string,
): Promise<boolean> {
  const open = complaints.find((one) => !one.answered && one.aboutIds.includes(personId));
  if (open)
    return isSoleOfficer(open.aboutIds, await eligibleIds(ctx, matter, ['staff', 'reviewer']));
  return matter.state === 'reviewing' && isSoleReviewer(ctx, matter, personId);
}
