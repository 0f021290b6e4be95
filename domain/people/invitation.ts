import type { At } from '../time/types';
import { DAY } from '../time/units';
import { type Permission, type Role, rolesRefusal } from './roles';

/** How long an invitation can be used. */
export const INVITATION_LIFE = 7 * DAY;

/** What an invitation gives, and to whose name it stands. Used once. */
export interface Invitation {
  roles: readonly Role[];
  permissions: readonly Permission[];
  stationId: string;
  firmId: string;
  /** Whom it is for, as the inviter wrote it. */
  name: string;
  createdBy: string;
  createdAt: At;
  expiresAt: At;
  usedBy?: string;
  revokedAt?: At;
}

/** One sentence on why somebody cannot be invited like this, or null. */
export function inviteRefusal(
  input: Pick<Invitation, 'roles' | 'stationId' | 'firmId' | 'name'>,
): string | null {
  if (input.name.trim() === '') return '请写一下这是给谁的。';
  if (!input.roles.some((role) => role !== 'worker')) return '请至少选一个角色。';
  return rolesRefusal(input);
}

export type InvitationProblem = 'used' | 'expired' | 'revoked' | 'own';

/** Why an invitation cannot be taken by this person now, or null. All reasons look the same to an outsider. */
export function invitationProblem(
  invitation: Invitation,
  personId: string,
  now: At,
): InvitationProblem | null {
  if (invitation.revokedAt !== undefined) return 'revoked';
  if (invitation.usedBy !== undefined) return 'used';
  if (now >= invitation.expiresAt) return 'expired';
  // An admin who could invite himself could give himself the sight of cases that he must not have.
  return invitation.createdBy === personId ? 'own' : null;
}
