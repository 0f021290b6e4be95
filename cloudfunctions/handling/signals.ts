import { signals as contract } from '@contracts/signals';
import { leadRefusal } from '@domain/matter/collective';
import { permits } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import { SITE_WITHIN_DAYS, signalsIn, whySignal } from '@domain/matter/signals';
import { DAY } from '@domain/time/units';
import type { SignalDocument } from '../documents';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { presentQueueRow } from '../office/present';
import { listedStation, officePerson } from '../office/reach';
import { signalMatter } from '../office/signals/signal-matter';

const PAGE = 10;

/**
 * The signals of a station's reach, the newest first: one range of one index, and the matters of that page. What no
 * longer holds, because its matters have ended meanwhile, is left out.
 */
export const signals = reads(contract, async (ctx, { view = 'open', stationId, cursor }) => {
  const scopeId = await listedStation(ctx, officePerson(ctx.caller), stationId);
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      ctx.db.find(
        'signals',
        {
          scopeId,
          state: view,
          newestAt: {
            gte: ctx.now - SITE_WITHIN_DAYS * DAY,
            ...(until !== undefined && { lte: until }),
          },
        },
        { order: [['newestAt', 'desc']], limit },
      ),
    ({ newestAt }) => newestAt,
  );
  const matters = await ctx.db.getMany(
    'matters',
    items.flatMap(({ matterIds, leadIds }) => [...matterIds, ...leadIds]),
  );
  const known = new Map(matters.map((matter) => [matter._id, matter]));
  return {
    items: items.flatMap((signal) => presented(signal, known, ctx.now)),
    ...(next !== undefined && { next }),
  };
});

function presented(signal: SignalDocument, known: ReadonlyMap<string, Matter>, now: number) {
  const { _id: id, kind, key, name, newestAt, aside, state } = signal;
  const all = signal.matterIds.flatMap((one) => known.get(one) ?? []);
  const [still] = signalsIn(
    all.map((matter) => signalMatter(matter, kind, key)),
    now,
  );
  if (!still) return [];
  const matters = all.filter(({ _id }) => still.matterIds.includes(_id));
  const people = matters.reduce((sum, { peopleCount = 1 }) => sum + peopleCount, 0);
  const leads = signal.leadIds.flatMap((one) => known.get(one) ?? []);
  return [
    {
      id,
      kind,
      name,
      why: whySignal(kind, name, matters.length, people),
      newestAt,
      people,
      matters: matters.map((matter) => ({
        ...presentQueueRow(matter),
        mayJoin: permits('join', matter.state, 'staff'),
      })),
      leads: leads.filter((lead) => leadRefusal(lead) === null).map(presentQueueRow),
      aside:
        state === 'aside' && aside
          ? { reason: aside.reason, by: aside.byName, at: aside.at }
          : null,
    },
  ];
}
