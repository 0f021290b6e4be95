import { corrections as contract } from '@contracts/triage';
import { endOf, startOf } from '@domain/time/china';
import { addDays, addMonths } from '@domain/time/days';
import { confusionOf, type Understood } from '@domain/triage/confusion';
import * as z from 'zod/mini';
import { level, topic } from '@contracts/shapes/matter';
import { reads } from '../kernel/handler';
import { encodeWhere } from '../kernel/where';
import { monthKey } from './corrections/keys';
import { correctionScope } from './corrections/scope';

const understood = z.object({ topic: topic(), level: level(), urgent: z.boolean() });
const correctedRow = z.object({
  _id: z.object({ from: understood, to: understood }),
  count: z.int(),
});
const cameInRow = z.object({
  _id: z.object({ ...understood.shape, corrected: z.boolean() }),
  count: z.int(),
});

const parts = (at: string) => ({
  topic: `${at}.topic`,
  level: `${at}.level`,
  urgent: `${at}.urgent`,
});

/**
 * The monthly tables of what was understood and what people made of it. Counted when looked at, over one month's range
 * of an index, so that no counter is hot: at most the month's matters are passed, in two requests.
 */
export const corrections = reads(contract, async (ctx, { month, stationId }) => {
  const { key, tops } = await correctionScope(ctx, stationId);
  const first = `${month}-01`;
  const [changed, cameIn] = await Promise.all([
    ctx.db.aggregate('corrections', [
      ['match', encodeWhere({ keys: monthKey(key, month) })],
      ['group', { _id: { from: parts('$from'), to: parts('$to') }, count: { $sum: 1 } }],
    ]),
    ctx.db.aggregate('matters', [
      [
        'match',
        encodeWhere({
          scopeIds: { in: tops },
          createdAt: { gte: startOf(first), lte: endOf(addDays(addMonths(first, 1), -1)) },
        }),
      ],
      [
        'group',
        {
          _id: { ...parts('$triage'), corrected: { $gt: [{ $size: '$corrections' }, 0] } },
          count: { $sum: 1 },
        },
      ],
    ]),
  ]);
  const corrected = changed
    .map((row) => correctedRow.parse(row))
    .map(({ _id, count }) => ({ ..._id, count }));
  const all = cameIn.map((row) => cameInRow.parse(row));
  const untouched = all
    .filter(({ _id }) => !_id.corrected)
    .map(({ _id, count }): { as: Understood; count: number } => ({ as: _id, count }));
  const table = (part: 'topic' | 'level' | 'urgency') => confusionOf(part, corrected, untouched);
  return {
    month,
    matters: sumOf(all),
    corrected: sumOf(corrected),
    topic: table('topic'),
    level: table('level'),
    urgency: table('urgency'),
  };
});

const sumOf = (rows: readonly { count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);
