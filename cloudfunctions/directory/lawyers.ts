import * as contract from '@contracts/directory';
import { decodeCursor, pageOf, textCursor } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { presentLawyer } from './parts/lawyers';

const PAGE = 20;

/** Lawyers and experts of the office. */
export const lawyers = reads(contract.lawyers, async ({ db }, { cursor }) => {
  const [after = ''] = decodeCursor(cursor, textCursor) ?? [];
  const rows = await db.find(
    'lawyers',
    { active: true, _id: { gt: after } },
    {
      order: [
        ['active', 'asc'],
        ['_id', 'asc'],
      ],
      limit: PAGE + 1,
    },
  );
  const { items, next } = pageOf(rows, PAGE, (row) => [row._id]);
  const people = await db.getMany(
    'people',
    items.map((row) => row._id),
  );
  const byId = new Map(people.map((person) => [person._id, person]));
  return {
    items: items.map((row) => presentLawyer(row, byId.get(row._id))),
    ...(next !== undefined && { next }),
  };
});
