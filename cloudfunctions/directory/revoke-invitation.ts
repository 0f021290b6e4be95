import * as contract from '@contracts/directory';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';

/** Makes an unused invitation worthless. */
export const revokeInvitation = writes(contract.revokeInvitation, async (ctx, { id }) => {
  const invitation = await ctx.tx.get('invitations', id);
  if (!invitation) throw new AppError('NOT_FOUND');
  if (invitation.usedById !== '') throw new AppError('NOT_ALLOWED_NOW', '这个邀请码已经用过了。');
  ctx.tx.save('invitations', { ...invitation, revoked: true });
  return { done: true as const };
});
