import * as contract from '@contracts/directory';
import { respondentKey } from '@domain/people/respondent-name';
import * as z from 'zod/mini';
import { decodeCursor, pageOf } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import type { Reads } from '../kernel/store';

const PAGE = 20;
const nameCursor = z.tuple([z.string(), z.string()]);
const counted = z.array(z.object({ _id: z.string(), n: z.number() }));

/** Employers by name; a search finds the beginning of a name, or any way to write it in full. */
export const respondents = reads(contract.respondents, async ({ db }, { search, cursor }) => {
  const after = decodeCursor(cursor, nameCursor)?.[0];
  const begin = search ?? '';
  const rows = await db.find(
    'respondents',
    {
      name: { ...(after === undefined ? { gte: begin } : { gt: after }), lt: `${begin}\uffff` },
      mergedInto: '',
    },
    { order: [['name', 'asc']], limit: PAGE + 1 },
  );
  const exact = search && after === undefined ? await byKey(db, search) : [];
  const known = new Set(rows.map((row) => row._id));
  const all = [...exact.filter((row) => !known.has(row._id)), ...rows];
  const { items, next } = pageOf(all, PAGE, (row) => [row.name, row._id]);
  const matters = await mattersOf(
    db,
    items.map((row) => row._id),
  );
  return {
    items: items.map(({ _id, name, aliases, groupName, creditCode }) => ({
      id: _id,
      name,
      aliases,
      groupName,
      creditCode,
      matters: matters.get(_id) ?? 0,
    })),
    ...(next !== undefined && { next }),
  };
});

function byKey(db: Reads, search: string) {
  return db.find('respondents', { keys: respondentKey(search), mergedInto: '' }, { limit: 5 });
}

async function mattersOf(db: Reads, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.aggregate('matters', [
    ['match', { respondentIds: { $in: [...ids] } }],
    ['unwind', '$respondentIds'],
    ['match', { respondentIds: { $in: [...ids] } }],
    ['group', { _id: '$respondentIds', n: { $sum: 1 } }],
  ]);
  return new Map(counted.parse(rows).map(({ _id, n }) => [_id, n]));
}
