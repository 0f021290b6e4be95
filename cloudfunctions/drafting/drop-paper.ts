import { dropPaper as contract } from '@contracts/drafting';
import { writes } from '../kernel/handler';
import { paperLoader } from '../office/papers';

/** Throws a paper away. What was put to the matter stays with the matter. */
export const dropPaper = writes(contract, async (ctx, { paperId }) => {
  if (ctx.resource(paperLoader).paper) ctx.tx.remove('papers', paperId);
  return { done: true as const };
});
