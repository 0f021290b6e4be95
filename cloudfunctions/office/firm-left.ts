import type { JobContext } from '../kernel/context';
import { automatic, moveMatter } from './move';
import { TIMER } from './timers';

/** So many matters go through one transaction; the timer comes again for the others. */
const AT_ONCE = 8;
const MOST_OF_A_FIRM = 100;

/**
 * What the lawyers of a firm that has left still have: unanswered offers are taken back and matters in hand come back
 * to the desk, to be placed anew. What waits for a worker is placed when it comes back to its handler.
 */
export async function firmLeft(ctx: JobContext, firmId: string): Promise<void> {
  const firm = await ctx.tx.get('firms', firmId);
  if (firm?.endedAt === undefined) return;
  const lawyers = await ctx.db.find('lawyers', { firmId }, { limit: MOST_OF_A_FIRM });
  const ids = lawyers.map(({ _id }) => _id);
  if (ids.length === 0) return;
  const offers = await ctx.db.find(
    'offers',
    { personId: { in: ids }, status: 'open' },
    { limit: AT_ONCE },
  );
  for (const { _id, matterId } of offers) {
    const matter = await ctx.tx.get('matters', matterId);
    if (matter?.state === 'offered' && matter.offer?.id === _id)
      await moveMatter(ctx, matter, 'lapseOffer', automatic('clock'), { miss: 'recalled' });
  }
  const open = await ctx.db.find(
    'matters',
    { handlerList: { in: ids.map((id) => `${id}:open`) }, state: 'handling' },
    { limit: AT_ONCE },
  );
  for (const { _id } of open) {
    const matter = await ctx.tx.get('matters', _id);
    if (matter?.state === 'handling' && ids.includes(matter.handlerId))
      await moveMatter(ctx, matter, 'reassign', automatic('system'), {
        reasons: '原承办律所不再合作',
        handover: firm.endReason ?? '',
      });
  }
  const more = offers.length === AT_ONCE || open.length === AT_ONCE;
  if (more) ctx.timers.set(TIMER.firmLeft, firmId, ctx.now);
}
