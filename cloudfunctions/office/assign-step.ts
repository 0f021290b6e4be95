import type { OpenMatter } from '@domain/assignment/candidate';
import { nextStep, type NextStep } from '@domain/assignment/offers';
import type { Ranking } from '@domain/assignment/rank';
import type { Matter } from '@domain/matter/matter';
import { districtOf } from '@domain/people/stations';
import { MINUTE } from '@domain/time/units';
import type { JobContext } from '../kernel/context';
import { automatic, moveMatter } from './move';
import { hoursOf, type Reference, referenceOf } from './reference';
import { TIMER } from './timers';

/** So often the office looks whether somebody has room by now for what nobody could take. */
const LOOK_AGAIN = 10 * MINUTE;

/** What follows for a matter from who could take it. */
export function nextFor(
  matter: Matter,
  open: OpenMatter,
  ranking: Ranking,
  reference: Reference,
): NextStep {
  return nextStep({
    matter: { ...open, missedBy: offeredInVain(matter) },
    ranking,
    hours: hoursOf(reference, matter.stationId),
    limits: reference.limits,
  });
}

/** Staff sees it with the reason; where only room is lacking the office goes on looking by itself. */
export async function waitForStaff(
  ctx: JobContext,
  matter: Matter,
  { reason, forRoom }: Pick<Extract<NextStep, { kind: 'waitForStaff' }>, 'reason' | 'forRoom'>,
): Promise<void> {
  await moveMatter(ctx, matter, 'waitForStaff', automatic('system'), {
    waitsForStaff: reason,
    ...(forRoom && { waitsForRoom: true }),
  });
  if (forRoom) await lookAgain(ctx, matter.stationId);
}

/** The backlog of the station's district is looked through again in a while. */
export async function lookAgain(ctx: JobContext, stationId: string): Promise<void> {
  const { tree } = await referenceOf(ctx.db, ctx.now);
  ctx.timers.set(TIMER.backlog, districtOf(stationId, tree) ?? stationId, ctx.now + LOOK_AGAIN);
}

/** Offers that led nowhere; a handler who was replaced is no miss. */
function offeredInVain({ misses }: Matter): string[] {
  return misses.filter(({ offerId }) => offerId !== '').map(({ personId }) => personId);
}
