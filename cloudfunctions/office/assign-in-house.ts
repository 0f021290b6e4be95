import { GATES } from '@domain/assignment/gates';
import { type HandlerKind, isRepresentation, type Matter } from '@domain/matter/matter';
import type { PersonDocument } from '../documents';
import type { Reads } from '../kernel/store';
import type { Placeable } from './assign-matter';
import type { Pool } from './assign-pool';

/** Somebody of the office itself who may handle a matter. */
export interface InHouse {
  personId: string;
  name: string;
  kind: HandlerKind;
}

const MOST_PEOPLE = 200;

/**
 * Who of the office may handle a matter: the union's own lawyers without a conflict, the staff of the station and of
 * those above it, and its students for questions. One database request.
 */
export async function inHouseFor(
  db: Reads,
  matter: Matter,
  { open }: Placeable,
  { candidates, cards }: Pool,
): Promise<InHouse[]> {
  const people = await db.find(
    'people',
    { stationId: { in: matter.scopeIds }, roles: { in: ['staff', 'student'] } },
    { limit: MOST_PEOPLE },
  );
  const lawyers = candidates
    .filter((candidate) => candidate.inHouse && !GATES.conflict.blocks(open, candidate))
    .map(({ id, expert }): InHouse => {
      const name = cards.get(id)?.name ?? '';
      return { personId: id, name, kind: expert ? 'expert' : 'lawyer' };
    });
  const taken = new Set([...matter.ownerIds, ...lawyers.map(({ personId }) => personId)]);
  const staff = people
    .filter(({ _id, status }) => status === 'active' && !taken.has(_id))
    .flatMap((person) => asStaff(person, matter));
  return [...lawyers.filter(({ personId }) => !matter.ownerIds.includes(personId)), ...staff];
}

/** A student answers questions under review; who pleads for somebody must be able to conclude it. */
function asStaff({ _id, roles, displayName }: PersonDocument, matter: Matter): InHouse[] {
  if (roles.includes('staff'))
    return [{ personId: _id, name: displayName || '工作人员', kind: 'staff' }];
  if (isRepresentation(matter)) return [];
  return [{ personId: _id, name: displayName || '值班学生', kind: 'student' }];
}
