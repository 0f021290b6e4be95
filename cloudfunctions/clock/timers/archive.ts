import { permits } from '@domain/matter/lifecycle';
import { isComplete } from '@domain/matter/when-due';
import { DAY } from '@domain/time/units';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { automatic, moveMatter } from '../../office/move';
import { TIMER } from '../../office/timers';

/** Archives a closed matter whose file is complete; an unanswered complaint keeps it open another week. */
export async function archiveDue(ctx: JobContext, { ref }: TimerRecord): Promise<void> {
  const matter = await ctx.tx.get('matters', ref);
  if (!matter || !permits('archive', matter.state, 'clock')) return;
  if (isComplete(matter, ctx.now)) await moveMatter(ctx, matter, 'archive', automatic('clock'));
  else ctx.timers.set(TIMER.archive, ref, ctx.now + 7 * DAY);
}
