import * as contract from '@contracts/directory';
import { DEFAULT_WEIGHTS, readWeights, WEIGHT_IDS, type Weights } from '@domain/assignment/weights';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { nameOf } from '../office/move';
import { forgetReference } from '../office/reference';

/** A new table stands from now on; the one before stays readable, and offers already made keep what they were made with. */
export const saveWeights = writes(contract.saveWeights, async (ctx, { values, reset, reason }) => {
  const setting = await ctx.tx.get('settings', 'weights');
  const known = readWeights(setting?.values ?? {});
  const before = known.ok ? known.weights : DEFAULT_WEIGHTS;
  const after = reset ? DEFAULT_WEIGHTS : typed(before, values);
  const changes = WEIGHT_IDS.filter((id) => before[id] !== after[id]).map((id) => ({
    id,
    from: before[id],
    to: after[id],
  }));
  if (changes.length === 0)
    throw invalid([{ path: 'values', message: '和现在用的一样，没有要改的。' }]);
  const version = (setting?.values.version ?? 0) + 1;
  ctx.tx.put('settings', { _id: 'weights', values: { ...after, version }, history: [] });
  ctx.tx.insert('weightTables', {
    _id: `weights-${version}`,
    version,
    weights: after,
    changes,
    reset: reset ?? false,
    reason,
    byId: ctx.person._id,
    byName: nameOf(ctx.person, 'staff'),
    at: ctx.now,
  });
  ctx.about({ reason: changes.map(({ id, from, to }) => `${id} ${from} → ${to}`).join('，') });
  forgetReference();
  return { version };
});

function typed(before: Weights, values: Readonly<Partial<Record<keyof Weights, string>>>): Weights {
  const read = readWeights({ ...before, ...values });
  if (read.ok) return read.weights;
  throw invalid(
    Object.entries(read.wrong).map(([id, message]) => ({ path: `values.${id}`, message })),
  );
}
