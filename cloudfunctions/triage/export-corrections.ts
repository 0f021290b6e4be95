import { exportCorrections as contract } from '@contracts/triage';
import { relationsTo } from '@domain/matter/access';
import { withoutNumbers } from '@domain/privacy/without-numbers';
import type { CorrectionDocument } from '../documents';
import type { ReadContext } from '../kernel/context';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { knowReach, viewerOf } from '../office/loaders';
import { monthKey } from './corrections/keys';
import { correctionScope } from './corrections/scope';

const PAGE = 50;

/** The corrections of a month, one line of JSON each; with the worker's words only for who may see the matter. */
export const exportCorrections = reads(contract, async (ctx, { month, stationId, cursor }) => {
  const scope = await correctionScope(ctx, stationId);
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      ctx.db.find(
        'corrections',
        {
          keys: monthKey(scope.key, month),
          ...(until !== undefined && { at: { lte: until } }),
        },
        { order: [['at', 'desc']], limit },
      ),
    ({ at }) => at,
  );
  const words = scope.reads ? await wordsOf(ctx, items) : new Map<string, string>();
  ctx.about({ reason: month });
  return {
    lines: items.map(({ matterId, number, from, to, reason }) => {
      const text = words.get(matterId);
      return JSON.stringify({ number, from, to, reason, ...(text !== undefined && { text }) });
    }),
    ...(next !== undefined && { next }),
  };
});

/** The words of those matters that the caller may see, without numbers that lead to somebody. */
async function wordsOf(
  ctx: ReadContext,
  items: readonly CorrectionDocument[],
): Promise<Map<string, string>> {
  if (ctx.caller.kind !== 'person' || items.length === 0) return new Map();
  await knowReach(ctx, ctx.caller.person);
  const viewer = viewerOf(ctx.caller.person);
  const matters = await ctx.db.getMany(
    'matters',
    items.map(({ matterId }) => matterId),
  );
  const seen = matters
    .filter((matter) => {
      const relations = relationsTo(matter, viewer);
      return relations.has('staff') || relations.has('reviewer');
    })
    .map(({ _id }) => _id);
  if (seen.length === 0) return new Map();
  const parties = await ctx.db.find('parties', { matterId: { in: seen } }, { limit: 1000 });
  return new Map(
    parties
      .filter(({ narrative }) => narrative !== '')
      .map(({ matterId, narrative }) => [matterId, withoutNumbers(narrative)]),
  );
}
