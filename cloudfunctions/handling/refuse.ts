import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { isSoleReviewer } from '../office/eligible';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { presentMoved } from '../office/present';

/** Refuses aid in writing, with reasons and article; the worker may object. 法律援助法 43, 49 */
export const refuse = writes(contract.refuse, async (ctx, input) => {
  const matter = ctx.resource(matterLoader);
  const { reasons, article, soleOfficerReason } = input;
  const moved = await moveMatter(
    ctx,
    matter,
    'refuse',
    moverFor(matter, ctx.person, 'refuse'),
    { reasons, article, soleOfficerReason },
    { soleOfficer: await isSoleReviewer(ctx, matter, ctx.person._id) },
  );
  return presentMoved(moved, 'office');
});
