import * as contract from '@contracts/directory';
import { parseInvitationCode } from '@domain/people/codes';
import { invitationProblem } from '@domain/people/invitation';
import { rolesRefusal } from '@domain/people/roles';
import { codeLookup } from '@domain/privacy/lookup';
import type { InvitationDocument } from '../documents';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { engagedAs, newLawyer } from './parts/lawyers';
import { readDetails, sealDetails } from '../office/person-details';

/** Joins the office by an invitation code; the code is spent in the same transaction. */
export const join = writes(contract.join, async (ctx, { code, name, phone }) => {
  const typed = parseInvitationCode(code);
  if (!typed.ok) throw invalid([{ path: 'code', message: typed.reason }]);
  const id = ctx.sealer.lookupHash('invitation', codeLookup('invitation', typed.value));
  const invitation = await ctx.tx.get('invitations', id);
  if (!invitation || invitationProblem(asInvitation(invitation), ctx.person._id, ctx.now)) {
    throw new AppError('CODE_INVALID');
  }
  const details = readDetails({ name, phone }, ctx.now);
  const roles = [...new Set([...ctx.person.roles, invitation.role])];
  const firmId = invitation.firmId || (ctx.person.firmId ?? '');
  const stationId = invitation.stationId || ctx.person.stationId;
  const refusal = rolesRefusal({ roles, stationId, firmId });
  if (refusal) throw new AppError('NOT_ALLOWED_NOW', refusal);
  ctx.tx.save('invitations', { ...invitation, usedById: ctx.person._id, usedAt: ctx.now });
  ctx.tx.patch('people', ctx.person._id, {
    ...sealDetails(ctx.person, details, ctx.sealer),
    roles,
    displayName: details.name ?? name,
    stationId,
    firmId,
    joinedAt: ctx.person.joinedAt ?? ctx.now,
  });
  if (invitation.role === 'lawyer' || invitation.role === 'expert') {
    const known = await ctx.tx.get('lawyers', ctx.person._id);
    const firm = firmId ? await ctx.tx.get('firms', firmId) : null;
    const engagement = engagedAs(roles, firmId, firm);
    if (known) ctx.tx.save('lawyers', { ...known, ...engagement });
    else
      ctx.tx.insert(
        'lawyers',
        newLawyer(ctx.person._id, details.name ?? name, engagement, ctx.now),
      );
  }
  ctx.about({ personId: ctx.person._id, reason: invitation.role });
  return { roles };
});

function asInvitation(invitation: InvitationDocument) {
  return {
    roles: [invitation.role],
    permissions: [],
    stationId: invitation.stationId,
    firmId: invitation.firmId,
    name: invitation.forWhom,
    createdBy: invitation.byId,
    createdAt: invitation.createdAt,
    expiresAt: invitation.expiresAt,
    ...(invitation.usedById !== '' && { usedBy: invitation.usedById }),
    ...(invitation.revoked && { revokedAt: invitation.createdAt }),
  };
}
