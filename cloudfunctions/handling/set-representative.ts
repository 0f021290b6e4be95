import * as contract from '@contracts/handling';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { leadLoader } from '../office/loaders';
import { endRepresentative, makeRepresentative } from '../office/representatives';

/** Makes a member of a collective matter one of its representatives, or ends that. */
export const setRepresentative = writes(contract.setRepresentative, async (ctx, input) => {
  const lead = ctx.resource(leadLoader);
  const member = await ctx.tx.get('matters', input.memberId);
  if (member?.leadId !== lead._id) throw new AppError('NOT_FOUND');
  if (input.representative) {
    if (member.state !== 'joined')
      throw new AppError('NOT_ALLOWED_NOW', '他的事项已经不在集体事项里，不能做代表。');
    await makeRepresentative(ctx, lead._id, member);
  } else await endRepresentative(ctx, lead._id, member);
  return { done: true as const };
});
