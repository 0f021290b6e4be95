import * as contract from '@contracts/handling';
import { levelBelow } from '@domain/matter/levels';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { presentMoved } from '../office/present';

/** Less hard than it was taken for: the question goes back to the desk one level lower, with the reason. */
export const handBack = writes(contract.handBack, async (ctx, { reasons }) => {
  const matter = ctx.resource(matterLoader);
  const moved = await moveMatter(
    ctx,
    matter,
    'handBack',
    moverFor(matter, ctx.person, 'handBack'),
    {
      level: levelBelow(matter.triage.level),
      reasons,
      note: reasons,
    },
  );
  return presentMoved(moved, 'office');
});
