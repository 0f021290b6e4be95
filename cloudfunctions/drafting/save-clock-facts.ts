import { saveClockFacts as contract } from '@contracts/drafting';
import { sameTyped } from '@domain/law/fields';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { clockFactsIn, presentClocks } from '../office/clock-facts';
import { hurriedByLimits, watchLimits } from '../office/law-clock';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { referenceOf } from '../office/reference';

/** Keeps what was told of a matter's days; a limit under seven days makes it urgent at once. 法律援助法 44 */
export const saveClockFacts = writes(contract, async (ctx, { typed, seen }) => {
  const before = ctx.resource(matterLoader);
  const clockFacts = clockFactsIn('typed', typed, ctx.now);
  const stored = before.clockFacts ?? {};
  // what stands there already is no conflict: it was sent twice
  if (seen && !sameTyped(stored, seen) && !sameTyped(stored, clockFacts))
    throw new AppError('CONFLICT', '这些日期刚刚被别人改过，请先看一下新的。');
  const told = { ...before, clockFacts };
  const matter = hurriedByLimits(told, await referenceOf(ctx.db, ctx.now), ctx.now);
  const mover = moverFor(before, ctx.person, 'keepDates');
  const moved = await moveMatter(ctx, matter, 'keepDates', mover);
  watchLimits(ctx, moved);
  return { clocks: presentClocks(moved, ctx.now), urgent: moved.triage.urgent };
});
