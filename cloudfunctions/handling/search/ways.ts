import type { Matter } from '@domain/matter/matter';
import { parseMatterNumber } from '@domain/matter/number';
import { readPersonName } from '@domain/people/person-name';
import { respondentKey } from '@domain/people/respondent-name';
import { phoneLookup } from '@domain/privacy/lookup';
import type { ReadContext } from '../../kernel/context';
import { pageByTime } from '../../kernel/cursor';
import type { Where } from '../../kernel/where';

const PAGE = 20;
/** People of one name or phone, employers of one key. */
const MOST_SAME = 200;

/** What is looked for, and in whose reach. */
export interface Look {
  ctx: ReadContext;
  text: string;
  station: string;
  cursor: string | undefined;
}

type Found = { items: Matter[]; next?: string } | null;

/** As typed or dictated; null where the text is no number. */
export async function byNumber({ ctx, text, station }: Look): Promise<Found> {
  const number = parseMatterNumber(text);
  if (!number.ok) return null;
  const items = await ctx.db.find(
    'matters',
    { number: number.value, scopeIds: station },
    { limit: 1 },
  );
  return { items };
}

/** By the keyed hash of the phone; null where the text is no phone number. */
export async function byPhone(look: Look): Promise<Found> {
  const phone = phoneLookup(look.text);
  if (phone === null) return null;
  return ofPeople(look, { phoneHash: look.ctx.sealer.lookupHash('phone', phone) });
}

/** By the keyed hash of the full name; null where the text is no name. */
export async function byName(look: Look): Promise<Found> {
  const name = readPersonName(look.text);
  if (!name.ok) return null;
  return ofPeople(look, { nameHash: look.ctx.sealer.lookupHash('name', name.value) });
}

/** By the employer's name or one of its aliases, however its legal form is written. */
export async function byRespondent(look: Look): Promise<Found> {
  const key = respondentKey(look.text);
  if (key === '') return null;
  const found = await look.ctx.db.find('respondents', { keys: key }, { limit: MOST_SAME });
  const ids = found.map(({ _id, mergedInto }) => mergedInto || _id);
  return ids.length === 0 ? null : newest(look, { respondentIds: { in: ids } }, 'createdAt');
}

async function ofPeople(look: Look, where: Where): Promise<Found> {
  const people = await look.ctx.db.find('people', where, { limit: MOST_SAME });
  const ids = people.map(({ _id }) => _id);
  return ids.length === 0 ? null : newest(look, { ownerIds: { in: ids } }, 'updatedAt');
}

function newest(
  { ctx, station, cursor }: Look,
  where: Where,
  by: 'createdAt' | 'updatedAt',
): Promise<{ items: Matter[]; next?: string }> {
  return pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      ctx.db.find(
        'matters',
        { ...where, scopeIds: station, ...(until !== undefined && { [by]: { lte: until } }) },
        { order: [[by, 'desc']], limit },
      ),
    (matter) => matter[by],
  );
}
