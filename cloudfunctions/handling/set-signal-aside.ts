import { setSignalAside as contract } from '@contracts/signals';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { nameOf } from '../office/move';
import { signalLoader } from '../office/signals/loader';

/** Sets a signal aside with the reason; it comes again when a matter arrives that was not among these. */
export const setSignalAside = writes(contract, async (ctx, { reasons }) => {
  const { _id } = ctx.resource(signalLoader);
  const signal = await ctx.tx.get('signals', _id);
  if (!signal || signal.state === 'over')
    throw new AppError('NOT_ALLOWED_NOW', '这条提示已经处理过了');
  ctx.tx.save('signals', {
    ...signal,
    state: 'aside',
    aside: {
      reason: reasons,
      byId: ctx.person._id,
      byName: nameOf(ctx.person, 'staff'),
      at: ctx.now,
      matterIds: signal.matterIds,
    },
  });
  return { done: true as const };
});
