import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { tellOwners } from '../../office/notices';

/** Reminds the worker of the papers he may hand in later, where aid was granted at once. 法律援助法 44 */
export async function papersOwedDue(ctx: JobContext, { ref }: TimerRecord): Promise<void> {
  const matter = await ctx.tx.get('matters', ref);
  if (!matter?.papersOwedBy || matter.closedAt !== undefined) return;
  const day = sayDay(matter.papersOwedBy, dayOf(ctx.now));
  tellOwners(ctx, matter, 'papers.owed', { day });
}
