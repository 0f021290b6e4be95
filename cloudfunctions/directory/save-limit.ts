import * as contract from '@contracts/directory';
import { DEFAULT_LIMITS, LIMIT_IDS, limitRefusal } from '@domain/matter/limits';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { forgetReference } from '../office/reference';

/** An office's own length for one limit; promises already made keep theirs. A statutory one is never lengthened. */
export const saveLimit = writes(contract.saveLimit, async (ctx, input) => {
  const id = LIMIT_IDS.find((one) => one === input.id);
  if (!id) throw new AppError('NOT_FOUND');
  const refusal = limitRefusal(id, { value: input.value });
  if (refusal) throw invalid([{ path: 'value', message: refusal }]);
  const setting = (await ctx.tx.get('settings', 'limits')) ?? {
    _id: 'limits',
    values: {},
    history: [],
  };
  const before = setting.values[id] ?? DEFAULT_LIMITS[id].value;
  const change = { at: ctx.now, byId: ctx.person._id, key: id, from: before, to: input.value };
  ctx.tx.put('settings', {
    ...setting,
    values: { ...setting.values, [id]: input.value },
    history: [...setting.history, change].slice(-200),
  });
  ctx.about({ reason: `${id} ${before} → ${input.value}` });
  forgetReference();
  return { done: true as const };
});
