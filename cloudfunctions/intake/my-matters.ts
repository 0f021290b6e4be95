import { myMatters as contract } from '@contracts/intake';
import { parseMatterNumber } from '@domain/matter/number';
import type { Matter } from '@domain/matter/matter';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import type { Reads } from '../kernel/store';
import { presentOwnRow } from '../office/present';

const PAGE = 20;
/** Nobody has more matters of his own than this; a search looks at all of them. */
const MOST_SEARCHED = 300;

/** The caller's own matters, the last moved first; searched by number or by words of the first line. */
export const myMatters = reads(contract, async ({ caller, db }, { cursor, search }) => {
  if (caller.kind !== 'person') return { items: [] };
  const own = readOwn(db, caller.person._id);
  if (search) {
    const found = (await own(undefined, MOST_SEARCHED)).filter(matching(search));
    return { items: found.slice(0, PAGE).map(presentOwnRow) };
  }
  const page = await pageByTime(cursor, PAGE, own, (matter) => matter.updatedAt);
  return { ...page, items: page.items.map(presentOwnRow) };
});

const readOwn = (db: Reads, personId: string) => (until: number | undefined, limit: number) =>
  db.find(
    'matters',
    { ownerIds: personId, ...(until !== undefined && { updatedAt: { lte: until } }) },
    { order: [['updatedAt', 'desc']], limit },
  );

function matching(search: string): (matter: Matter) => boolean {
  const number = parseMatterNumber(search);
  const words = search.toLowerCase().split(/\s+/);
  return (matter) =>
    (number.ok && matter.number === number.value) ||
    words.every((word) => matter.summary.toLowerCase().includes(word));
}
