import type { Matter } from '@domain/matter/matter';
import type { WriteContext } from '../../kernel/context';
import { keysOf, monthOf } from './keys';

const idOf = (matter: Matter): string => `${matter._id}-${matter.corrections.length}`;

/**
 * Writes the last correction of `after` beside the matter, in the same transaction. A matter is counted once: what was
 * understood first against what it has come to, so an earlier correction leaves the lists.
 */
export async function keepCorrection(
  ctx: WriteContext,
  before: Matter,
  after: Matter,
): Promise<void> {
  const first = after.corrections[0];
  const last = after.corrections[after.corrections.length - 1];
  if (!first || !last) return;
  const earlier =
    before.corrections.length > 0 ? await ctx.tx.get('corrections', idOf(before)) : null;
  if (earlier) ctx.tx.patch('corrections', earlier._id, { keys: [] });
  const { at, byId, byName, reason } = last;
  ctx.tx.insert('corrections', {
    _id: idOf(after),
    matterId: after._id,
    number: after.number,
    at,
    byId,
    byName,
    from: first.from,
    to: last.to,
    reason,
    keys: keysOf(after.scopeIds, monthOf(after.createdAt), first.from, last.to),
  });
}
