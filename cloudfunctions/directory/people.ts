import * as contract from '@contracts/directory';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { referenceOf } from '../office/reference';
import { openMattersOf } from './parts/open-work';

const PAGE = 20;

/** People with an office role, newest first, with how much is in their hands; no case content. */
export const people = reads(contract.people, async ({ db, now }, { cursor, role }) => {
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      db.find(
        'people',
        {
          ...(role && { roles: role }),
          joinedAt: until === undefined ? { gt: 0 } : { lte: until },
        },
        { order: [['joinedAt', 'desc']], limit },
      ),
    (person) => person.joinedAt ?? 0,
  );
  const { stations } = await referenceOf(db, now);
  const firms = await db.getMany(
    'firms',
    items.flatMap(({ firmId }) => (firmId ? [firmId] : [])),
  );
  const firmNames = new Map(firms.map((firm) => [firm._id, firm.name]));
  const open = await openMattersOf(
    db,
    items.map((person) => person._id),
  );
  return {
    items: items.map((person) => ({
      id: person._id,
      name: person.displayName ?? '',
      phone: person.phoneMasked ?? '',
      roles: person.roles,
      permissions: person.permissions,
      stationId: person.stationId,
      stationName: stations.get(person.stationId)?.name ?? '',
      firmId: person.firmId ?? '',
      firmName: firmNames.get(person.firmId ?? '') ?? '',
      openMatters: open.get(person._id) ?? 0,
      joinedAt: person.joinedAt ?? 0,
    })),
    ...(next !== undefined && { next }),
  };
});
