import * as contract from '@contracts/directory';
import { learnsInTime, type Reachable } from '@domain/assignment/reachable';
import type { At } from '@domain/time/types';
import { reads } from '../kernel/handler';
import { reachOf } from '../office/assign-pool';
import { openDetails } from '../office/person-details';

const MOST_LAWYERS = 1000;

/** Lawyers who would not learn in time of an urgent offer: staff calls them before one is spent on them. */
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
      const reach = reachOf(lawyer, person);
      if (!person || learnsInTime(reach, { now, urgent: true })) return [];
      const { phone } = openDetails(person, sealer);
      return [{ personId: lawyer._id, name: lawyer.name, phone, why: whyOf(reach, now) }];
    }),
  };
});

function whyOf(reach: Reachable, now: At): string {
  return learnsInTime(reach, { now, urgent: false })
    ? '收不到微信提醒。加急的事项，派单前要打电话'
    : '收不到微信提醒，两天没打开过小程序。派单前都要打电话';
}
