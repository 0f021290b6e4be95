import * as contract from '@contracts/handling';
import { writes } from '../kernel/handler';
import { openLead } from './collective/open-lead';

/** Opens a collective matter against one employer: one case, to which many workers come with a number of their own. */
export const openCollective = writes(contract.openCollective, async (ctx, input) => {
  const { _id: matterId, number } = await openLead(ctx, input);
  ctx.about({ matterId });
  return { matterId, number };
});
