import { urgentByClock } from '@domain/law/clocks/clocks-of';
import { matterClocks, nearestLimit } from '@domain/law/clocks/matter-clocks';
import { permits } from '@domain/matter/lifecycle';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { hurriedByLimits, watchLimits } from '../../office/law-clock';
import { automatic, moveMatter } from '../../office/move';
import { referenceOf } from '../../office/reference';

/** A limit of the worker's own has come below seven days: the matter is urgent from now on, and all concerned hear of it. */
export async function lawClockDue(ctx: JobContext, { ref }: TimerRecord): Promise<void> {
  const matter = await ctx.tx.get('matters', ref);
  if (!matter?.clockFacts || !permits('limitNear', matter.state, 'clock')) return;
  const today = dayOf(ctx.now);
  const clocks = matterClocks(matter, today);
  const limit = nearestLimit(clocks);
  if (limit && urgentByClock(clocks)) {
    const hurried = hurriedByLimits(matter, await referenceOf(ctx.db, ctx.now), ctx.now);
    await moveMatter(ctx, hurried, 'limitNear', automatic('clock'), {
      reasons: `“${limit.what}”最晚 ${sayDay(limit.safeDay, today)}`,
    });
  }
  watchLimits(ctx, matter);
}
