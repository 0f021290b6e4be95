import * as contract from '@contracts/directory';
import { INVITATION_CODE_BYTES, invitationCode } from '@domain/people/codes';
import { INVITATION_LIFE, inviteRefusal } from '@domain/people/invitation';
import { codeLookup } from '@domain/privacy/lookup';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { presentInvitation } from './parts/invitations';

/** Makes a code by which one person joins the office in one role. */
export const invite = writes(contract.invite, async (ctx, input) => {
  const { role, stationId = '', firmId = '', forWhom } = input;
  const refusal = inviteRefusal({ roles: [role], stationId, firmId, name: forWhom });
  if (refusal) throw new AppError('INVALID', refusal);
  const code = invitationCode(ctx.random(INVITATION_CODE_BYTES));
  const invitation = {
    _id: ctx.sealer.lookupHash('invitation', codeLookup('invitation', code)),
    version: 1,
    code: ctx.sealer.seal(ctx.person, 'invitation', code),
    role,
    stationId,
    firmId,
    forWhom,
    byId: ctx.person._id,
    createdAt: ctx.now,
    expiresAt: ctx.now + INVITATION_LIFE,
    usedById: '',
    usedAt: 0,
    revoked: false,
  };
  ctx.tx.insert('invitations', invitation);
  return presentInvitation(invitation, code);
});
