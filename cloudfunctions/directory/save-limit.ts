import * as contract from '@contracts/directory';
import { limitSettings, settingRefusal } from '@domain/matter/limit-settings';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { forgetReference } from '../office/reference';

/** An office's own number for one limit; promises already made keep theirs. A statutory one is never lengthened. */
export const saveLimit = writes(contract.saveLimit, async (ctx, input) => {
  const wanted = limitSettings(DEFAULT_LIMITS).find(({ key }) => key === input.id);
  if (!wanted) throw new AppError('NOT_FOUND');
  const refusal = settingRefusal(wanted, input.value);
  if (refusal) throw invalid([{ path: 'value', message: refusal }]);
  const setting = (await ctx.tx.get('settings', 'limits')) ?? {
    _id: 'limits',
    values: {},
    history: [],
  };
  const { key, standard } = wanted;
  const before = setting.values[key] ?? standard;
  const change = { at: ctx.now, byId: ctx.person._id, key, from: before, to: input.value };
  ctx.tx.put('settings', {
    ...setting,
    values: { ...setting.values, [key]: input.value },
    history: [...setting.history, change].slice(-200),
  });
  ctx.about({ reason: `${key} ${before} → ${input.value}` });
  forgetReference();
  return { done: true as const };
});
