import { nextStep } from '@domain/assignment/offers';
import { rank } from '@domain/assignment/rank';
import type { Matter } from '@domain/matter/matter';
import type { JobContext } from '../kernel/context';
import { placeable } from './assign-matter';
import { openOffer } from './assign-offer';
import { poolOf } from './assign-pool';
import { automatic, moveMatter } from './move';
import { hoursOf, referenceOf } from './reference';

/**
 * The office's own next step for a granted matter: it is offered to the best who has not had it, or waits for staff
 * with the reason. Nothing happens where it has found its way already.
 */
export async function assignNext(ctx: JobContext, matterId: string): Promise<void> {
  const matter = await ctx.tx.get('matters', matterId);
  if (matter?.state !== 'granted' || matter.waitsForStaff !== undefined) return;
  const reference = await referenceOf(ctx.db, ctx.now);
  const about = await placeable(ctx.db, reference, matter, ctx.now);
  const { candidates, cards } = await poolOf(ctx.db);
  // whoever pleads for a worker does not plead for himself, and who was taken off is not asked again by itself
  const barred = [...matter.ownerIds, ...takenOff(matter)];
  const others = candidates.filter(({ id }) => !barred.includes(id));
  const ranking = rank(about.open, others);
  const step = nextStep({
    matter: { ...about.open, missedBy: offeredInVain(matter) },
    ranking,
    hours: hoursOf(reference, matter.stationId),
    limits: reference.limits,
  });
  if (step.kind === 'waitForStaff') {
    await moveMatter(ctx, matter, 'waitForStaff', automatic('system'), {
      waitsForStaff: step.reason,
    });
    return;
  }
  const { to, lapsesAt } = step;
  const name = cards.get(to.candidate.id)?.name ?? '';
  const offer = { ranked: to, name, among: ranking.ranked.length, lapsesAt };
  await openOffer(ctx, matter, offer, automatic('system'), about);
}

/** Who handled it before and gave it up or was replaced; staff may still choose him. */
function takenOff({ misses }: Matter): string[] {
  return misses.filter(({ offerId }) => offerId === '').map(({ personId }) => personId);
}

/** Offers that led nowhere; a handler who was replaced is no miss. */
function offeredInVain({ misses }: Matter): string[] {
  return misses.filter(({ offerId }) => offerId !== '').map(({ personId }) => personId);
}
