import type { JobContext } from '../kernel/context';
import { placeable } from './assign-matter';
import { openOffer } from './assign-offer';
import { poolOf } from './assign-pool';
import { nextFor, waitForStaff } from './assign-step';
import { rankFor } from './assign-rank';
import { placeTogether, waitingBeside } from './assign-together';
import { automatic } from './move';
import { referenceOf } from './reference';

/**
 * The office's own next step for a granted matter: it is offered to the best who has not had it, or waits for staff
 * with the reason. Where others of its district wait too, all are placed at once. Nothing happens where it has found
 * its way already.
 */
export async function assignNext(ctx: JobContext, matterId: string): Promise<void> {
  const matter = await ctx.tx.get('matters', matterId);
  if (matter?.state !== 'granted' || matter.waitsForStaff !== undefined) return;
  const others = await waitingBeside(ctx, matter);
  if (others.length > 0) return placeTogether(ctx, [matter, ...others]);
  const reference = await referenceOf(ctx.db, ctx.now);
  const about = await placeable(ctx.db, reference, matter, ctx.now);
  const { candidates, cards } = await poolOf(ctx.db, ctx.now);
  const ranking = rankFor(about.open, [matter], candidates, reference);
  const step = nextFor(matter, about.open, ranking, reference);
  if (step.kind === 'waitForStaff') return waitForStaff(ctx, matter, step);
  const found = { found: 'greedy', to: step.to, ranking, cards, lapsesAt: step.lapsesAt } as const;
  await openOffer(ctx, matter, found, automatic('system'), about);
}
