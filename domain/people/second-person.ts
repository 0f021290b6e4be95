/** Where two persons are asked for: an objection, a complaint, the release of a student's answer. */
export interface SecondPersonCase {
  /** Who did the first thing and so should not do the second. */
  firstPersonIds: readonly string[];
  deciderId: string;
  /** Everybody who holds the role for it and is active; a union with one officer has one. */
  eligibleIds: readonly string[];
  /** Why the same person decides nevertheless; it is written into the record. */
  exceptionReason?: string;
}

export type SecondPersonAnswer =
  | { allowed: true; exception: false }
  | { allowed: true; exception: true; reason: string }
  | { allowed: false; reason: string };

/**
 * Whether this person may decide. Another person is asked for (法律援助法 49 sends an objection to somebody else); only where
 * nobody else is eligible may the single officer go on, with a reason that stays in the record.
 */
export function secondPerson(input: SecondPersonCase): SecondPersonAnswer {
  if (!input.eligibleIds.includes(input.deciderId)) {
    return { allowed: false, reason: '您的账号没有做这件事的权限。' };
  }
  if (!input.firstPersonIds.includes(input.deciderId)) return { allowed: true, exception: false };
  if (!isSoleOfficer(input.firstPersonIds, input.eligibleIds)) {
    return { allowed: false, reason: '这件事要由另一位同事来决定，您之前已经处理过。' };
  }
  const reason = (input.exceptionReason ?? '').trim();
  return reason === ''
    ? { allowed: false, reason: '没有别的同事可以决定。请写明由您再次决定的理由，会留在记录里。' }
    : { allowed: true, exception: true, reason };
}

/** Whether nobody is eligible but those who acted before. */
export function isSoleOfficer(
  firstPersonIds: readonly string[],
  eligibleIds: readonly string[],
): boolean {
  return eligibleIds.every((id) => firstPersonIds.includes(id));
}
