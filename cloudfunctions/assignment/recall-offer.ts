import * as contract from '@contracts/assignment';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';

/** Staff takes an offer back that nobody has answered; within the minute the next best is asked. */
export const recallOffer = writes(contract.recallOffer, async (ctx, { reasons }) => {
  const matter = ctx.resource(matterLoader);
  const by = moverFor(matter, ctx.person, 'lapseOffer');
  const moved = await moveMatter(ctx, matter, 'lapseOffer', by, {
    miss: 'recalled',
    note: reasons,
  });
  return { state: moved.state };
});
