import * as contract from '@contracts/assignment';
import { type Blocked, type Ranked, rank } from '@domain/assignment/rank';
import type { Matter } from '@domain/matter/matter';
import { reads } from '../kernel/handler';
import { inHouseFor } from '../office/assign-in-house';
import { placeable } from '../office/assign-matter';
import { type Pool, poolOf } from '../office/assign-pool';
import { matterLoader } from '../office/loaders';
import { referenceOf } from '../office/reference';

/** Nobody reads further down; all lawyers of a large union would not fit into an answer. */
const MOST_RANKED = 50;
const MOST_BLOCKED = 100;

/** Who could take a matter and why, who could not and why not, and how it has gone so far. */
export const candidates = reads(contract.candidates, async (ctx) => {
  const matter = ctx.resource(matterLoader);
  const reference = await referenceOf(ctx.db, ctx.now);
  const about = await placeable(ctx.db, reference, matter, ctx.now);
  const pool = await poolOf(ctx.db, ctx.now);
  const others = pool.candidates.filter(({ id }) => !matter.ownerIds.includes(id));
  const { ranked, blocked } = rank(about.open, others, reference.weights);
  return {
    counts: { ranked: ranked.length, blocked: blocked.length },
    ranked: ranked
      .slice(0, MOST_RANKED)
      .map((one) => ({ ...named(one, pool), total: one.total, terms: one.terms })),
    blocked: blocked
      .slice(0, MOST_BLOCKED)
      .map((one) => ({ ...named(one, pool), gate: one.gate, reason: one.reason })),
    inHouse: await inHouseFor(ctx.db, matter, about, pool),
    misses: missesOf(matter, pool),
    waitsForStaff: matter.waitsForStaff ?? '',
  };
});

function named({ candidate: { id } }: Ranked | Blocked, { cards }: Pool) {
  const card = cards.get(id);
  return { personId: id, name: card?.name ?? '', firmName: card?.firmName ?? '' };
}

/** Offers that led nowhere, the latest first. Whoever has left since is named by what he was. */
function missesOf({ misses }: Matter, { cards }: Pool) {
  return misses
    .map(({ personId, kind, at }) => ({ name: cards.get(personId)?.name ?? '原承办人', kind, at }))
    .reverse();
}
