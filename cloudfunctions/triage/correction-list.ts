import { correctionList as contract } from '@contracts/triage';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { cellKey } from './corrections/keys';
import { correctionScope } from './corrections/scope';

const PAGE = 20;

/** The corrections behind a cell, newest first: number and reason, nothing the worker said. */
export const correctionList = reads(
  contract,
  async (ctx, { month, stationId, cursor, ...cell }) => {
    const scope = await correctionScope(ctx, stationId);
    const page = await pageByTime(
      cursor,
      PAGE,
      (until, limit) =>
        ctx.db.find(
          'corrections',
          {
            keys: cellKey(scope.key, month, cell),
            ...(until !== undefined && { at: { lte: until } }),
          },
          { order: [['at', 'desc']], limit },
        ),
      ({ at }) => at,
    );
    return {
      ...page,
      items: page.items.map(({ _id: id, matterId, number, at, byName: by, from, to, reason }) => ({
        id,
        matterId: scope.reads ? matterId : '',
        number,
        at,
        by,
        from,
        to,
        reason,
      })),
    };
  },
);
