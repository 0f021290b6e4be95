import * as contract from '@contracts/directory';
import { writes } from '../kernel/handler';
import { readDetails, sealDetails } from '../office/person-details';

/** The caller changes what the office knows of him. */
export const saveProfile = writes(contract.saveProfile, async (ctx, { statistics, ...input }) => {
  const details = readDetails(input, ctx.now);
  const changed = sealDetails(ctx.person, details, ctx.sealer);
  ctx.about({ personId: ctx.person._id });
  const professional = ctx.person.roles.some((role) => role !== 'worker');
  ctx.tx.patch('people', ctx.person._id, {
    ...changed,
    ...(statistics && { statistics }),
    ...(professional && details.name && { displayName: details.name }),
  });
  return { done: true as const };
});
