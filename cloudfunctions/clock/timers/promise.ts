import { whenDue } from '@domain/matter/when-due';
import { DAY } from '@domain/time/units';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { automatic, moveMatter } from '../../office/move';
import { TIMER } from '../../office/timers';

/** The running promise of a matter is due: it lapses, goes up, is archived, or is marked as broken. */
export async function promiseDue(ctx: JobContext, { ref }: TimerRecord): Promise<void> {
  const matter = await ctx.tx.get('matters', ref);
  const promise = matter?.promise;
  if (!matter || !promise || promise.brokenAt !== undefined) return;
  if (promise.dueAt > ctx.now) {
    ctx.timers.set(TIMER.promise, ref, promise.dueAt);
    return;
  }
  const move = whenDue(matter, ctx.now);
  if (!move) {
    ctx.timers.set(TIMER.promise, ref, ctx.now + DAY);
    return;
  }
  await moveMatter(ctx, matter, move.action, automatic('clock'), move.details);
  // what keeps the file open may go away: a complaint that is answered, a call that is made
  if (move.action === 'promiseBroken' && promise.id === 'archive')
    ctx.timers.set(TIMER.archive, ref, ctx.now + 7 * DAY);
}
