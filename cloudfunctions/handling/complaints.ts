import * as contract from '@contracts/handling';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { officePerson, topOf } from '../office/reach';

const PAGE = 20;

/** Complaints of the reach, the first due first. Whether the only officer may answer one about himself is said on the matter's page. */
export const complaints = reads(contract.complaints, async (ctx, { cursor, answered = false }) => {
  const person = officePerson(ctx.caller);
  const station = await topOf(ctx, person);
  const page = await pageByTime(
    cursor,
    PAGE,
    (since, limit) =>
      ctx.db.find(
        'complaints',
        { scopeIds: station, answered, ...(since !== undefined && { dueAt: { gte: since } }) },
        { order: [['dueAt', 'asc']], limit },
      ),
    ({ dueAt }) => dueAt,
  );
  const items = page.items.map(
    ({ _id: id, matterId, number, text, at, dueAt, answer, aboutIds }) => ({
      id,
      matterId,
      number,
      text,
      at,
      dueAt,
      answer,
      mayAnswer: !answered && !aboutIds.includes(person._id),
    }),
  );
  return { ...page, items };
});
