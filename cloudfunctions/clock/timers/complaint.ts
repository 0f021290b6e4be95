import { DAY } from '@domain/time/units';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { officeCall } from '../../office/office-call';
import { TIMER } from '../../office/timers';

/** A complaint without an answer in time is called out to the reviewers, every day until it has one. */
export async function complaintDue(ctx: JobContext, { ref }: TimerRecord): Promise<void> {
  const complaint = await ctx.tx.get('complaints', ref);
  if (!complaint || complaint.answered) return;
  const { scopeIds, number, matterId } = complaint;
  ctx.emit(officeCall, {
    scopeIds,
    role: 'reviewer',
    template: 'complaint.overdue',
    params: { number },
    matterId,
  });
  ctx.timers.set(TIMER.complaint, ref, ctx.now + DAY);
}
