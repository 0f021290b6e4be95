import type { JobContext } from '../kernel/context';
import { automatic, moveMatter } from './move';
import { TIMER } from './timers';

/** So many members go through one transaction; the timer comes again for the others. */
const AT_ONCE = 8;

/** What a member reads: his own matter is not over because the common one is. */
const REASONS = '集体事项不再继续，您的事项单独办理';

/** After a collective matter has ended without an outcome its members come back to the desk, each with his own number. */
export async function releaseMembers(ctx: JobContext, leadId: string): Promise<void> {
  const members = await ctx.db.find(
    'matters',
    // who was concluded with it before stays what he is
    { leadId, state: 'joined' },
    { order: [['number', 'asc']], limit: AT_ONCE },
  );
  for (const { _id } of members) {
    const member = await ctx.tx.get('matters', _id);
    if (member?.state !== 'joined') continue;
    await moveMatter(ctx, member, 'separate', automatic('system'), { reasons: REASONS });
  }
  if (members.length === AT_ONCE) ctx.timers.set(TIMER.releaseMembers, leadId, ctx.now);
}
