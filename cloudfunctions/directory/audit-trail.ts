import * as contract from '@contracts/directory';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';

const PAGE = 30;

/** Who did or saw what, newest first; for one matter or for the whole office. Never what it said. */
export const auditTrail = reads(contract.auditTrail, async ({ db }, { cursor, matterId }) => {
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      db.find(
        'audit',
        {
          ...(matterId !== undefined && { matterId }),
          at: until === undefined ? { gt: 0 } : { lte: until },
        },
        { order: [['at', 'desc']], limit },
      ),
    (entry) => entry.at,
  );
  const people = await db.getMany(
    'people',
    items.flatMap(({ byId }) => (byId ? [byId] : [])),
  );
  const names = new Map(
    people.map((person) => [person._id, person.displayName || person.nameMasked || '职工']),
  );
  return {
    items: items.map((entry) => ({
      id: entry._id,
      at: entry.at,
      who: names.get(entry.byId) ?? nameless(entry),
      action: entry.action,
      what: entry.what,
      matterId: entry.matterId,
      reason: entry.reason,
    })),
    ...(next !== undefined && { next }),
  };
});

/** Nobody on record: the scheduler, or somebody who has told the office nothing of himself yet. */
const nameless = ({ byId, action }: { byId: string; action: string }): string =>
  byId === '' && !action.startsWith('clock.') ? '还没登记的人' : '系统';
