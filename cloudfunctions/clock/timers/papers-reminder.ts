import { place } from '@domain/matter/place';
import { dayOf } from '@domain/time/china';
import { sayNearDay } from '@domain/time/say';
import { DAY } from '@domain/time/units';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { tellOwners } from '../../office/notices';
import { TIMER } from '../../office/timers';

/** Nobody is deemed to have withdrawn without two days' warning, even if the clock stood still for a while. */
const WARNING = 2 * DAY;

/** Reminds the worker of papers that are still missing, some days before the matter would count as withdrawn. */
export async function papersReminderDue(ctx: JobContext, { ref }: TimerRecord): Promise<void> {
  const matter = await ctx.tx.get('matters', ref);
  if (matter?.state !== 'supplementing' || !matter.promise) return;
  const { promise } = matter;
  const until = Math.max(promise.dueAt, ctx.now + WARNING);
  if (until > promise.dueAt) {
    // the day itself moves: his page names it, and no other step brings the old one back
    ctx.tx.save('matters', place({ ...matter, promise: { ...promise, dueAt: until } }));
    ctx.timers.set(TIMER.promise, ref, until);
  }
  const day = sayNearDay(dayOf(until), dayOf(ctx.now));
  tellOwners(ctx, matter, 'papers.reminder', { day });
}
