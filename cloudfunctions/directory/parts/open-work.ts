import * as z from 'zod/mini';
import type { Reads } from '../../kernel/store';

const counted = z.array(z.object({ _id: z.string(), n: z.number() }));

const listOf = (personId: string) => `${personId}:open`;

/** How many matters each of these people has in hand. One database request. */
export async function openMattersOf(
  db: Reads,
  personIds: readonly string[],
): Promise<Map<string, number>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.aggregate('matters', [
    ['match', { handlerList: { $in: personIds.map(listOf) } }],
    ['group', { _id: '$handlerList', n: { $sum: 1 } }],
  ]);
  return new Map(counted.parse(rows).map(({ _id, n }) => [_id.split(':')[0] ?? '', n]));
}
