import type { invite } from '@contracts/directory';
import type { OutputOf } from '@contracts/action';
import type { InvitationDocument } from '../../documents';

/** An invitation for the admin's list; `code` is empty where only its maker can read it. */
export function presentInvitation(
  { _id, role, stationId, firmId, forWhom, expiresAt, usedAt, revoked }: InvitationDocument,
  code: string,
): OutputOf<typeof invite> {
  return {
    id: _id,
    code,
    role,
    stationId,
    firmId,
    forWhom,
    expiresAt,
    revoked,
    ...(usedAt > 0 && { usedAt }),
  };
}
