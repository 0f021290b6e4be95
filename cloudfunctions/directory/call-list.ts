import * as contract from '@contracts/directory';
import { HOUR } from '@domain/time/units';
import type { LawyerDocument } from '../documents';
import { reads } from '../kernel/handler';
import { openDetails } from '../office/person-details';

const MOST_LAWYERS = 1000;

/** Who has not opened the program for so long sees no urgent offer in time by himself. */
const STALE_MS = 24 * HOUR;

/** Lawyers whom no message can reach: staff calls them before an urgent offer is spent on them. */
export const callList = reads(contract.callList, async ({ db, now, sealer }) => {
  const lawyers = await db.find(
    'lawyers',
    { active: true, _id: { gt: '' } },
    {
      order: [
        ['active', 'asc'],
        ['_id', 'asc'],
      ],
      limit: MOST_LAWYERS,
    },
  );
  const people = await db.getMany(
    'people',
    lawyers.map((lawyer) => lawyer._id),
  );
  const byId = new Map(people.map((person) => [person._id, person]));
  return {
    items: lawyers.flatMap((lawyer) => {
      const person = byId.get(lawyer._id);
      if (!person || (person.accepts.duty ?? 0) > 0) return [];
      const { phone } = openDetails(person, sealer);
      return [{ personId: lawyer._id, name: lawyer.name, phone, why: whyOf(lawyer, now) }];
    }),
  };
});

function whyOf({ lastSeenAt }: LawyerDocument, now: number): string {
  return now - lastSeenAt > STALE_MS
    ? '收不到微信提醒，今天也没打开过小程序'
    : '收不到微信提醒，今天打开过小程序';
}
