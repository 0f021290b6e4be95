import type { Matter } from '@domain/matter/matter';
import { whenDue } from '@domain/matter/when-due';
import { DAY } from '@domain/time/units';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { automatic, moveMatter } from '../../office/move';
import { deskOf } from '../../office/notices';
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
  const moved = await moveMatter(ctx, matter, move.action, automatic('clock'), move.details);
  tellWhoLostIt(ctx, matter, moved);
  // what keeps the file open may go away: a complaint that is answered, a call that is made
  if (move.action === 'promiseBroken' && promise.id === 'archive')
    ctx.timers.set(TIMER.archive, ref, ctx.now + 7 * DAY);
}

/** Somebody whose time to answer is over hears that it is not his any more. */
function tellWhoLostIt(ctx: JobContext, before: Matter, after: Matter): void {
  const { handler } = before;
  if (!handler || after.handlerId === handler.personId) return;
  ctx.notify({
    to: { personId: handler.personId },
    template: 'matter.taken-away',
    params: {
      number: after.number,
      text: '超过答复期限，已转给别人答复',
      desk: deskOf(handler.kind),
    },
    matterId: after._id,
  });
}
