import { saveClockFacts as contract } from '@contracts/drafting';
import { dayOf } from '@domain/time/china';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { presentClocks } from '../office/clock-facts';
import { hurriedByLimits, watchLimits } from '../office/law-clock';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { referenceOf } from '../office/reference';

/** Keeps what was told of a matter's days; a limit under seven days makes it urgent at once. 法律援助法 44 */
export const saveClockFacts = writes(contract, async (ctx, { typed }) => {
  const before = ctx.resource(matterLoader);
  const read = readClockFacts(typed, dayOf(ctx.now));
  if (!read.ok)
    throw invalid(
      Object.entries(read.errors).map(([name, message]) => ({ path: `typed.${name}`, message })),
    );
  const told = { ...before, clockFacts: typed };
  const matter = hurriedByLimits(told, await referenceOf(ctx.db, ctx.now), ctx.now);
  const mover = moverFor(before, ctx.person, 'keepDates');
  const moved = await moveMatter(ctx, matter, 'keepDates', mover);
  watchLimits(ctx, moved);
  return { clocks: presentClocks(moved, ctx.now), urgent: moved.triage.urgent };
});
