import type { UrgencyReason } from '../triage/types';

/** Reasons that say nothing of the worker's person: the others tell of his health, his family or his distress. */
const IMPERSONAL: ReadonlySet<UrgencyReason['id']> = new Set(['deadline', 'many-people']);

/** Why a matter is urgent, as far as somebody may know who has not accepted it yet. */
export function reasonsBeforeAccepting(reasons: readonly UrgencyReason[]): UrgencyReason[] {
  return reasons.filter(({ id }) => IMPERSONAL.has(id));
}

/** Open offers before answered ones, and the newest first: the order of somebody's list as one text. */
export function offerListKey(offer: { open: boolean; offeredAt: number; id: string }): string {
  const age = String(LATEST - offer.offeredAt).padStart(DIGITS, '0');
  return `${offer.open ? 0 : 1}.${age}.${offer.id}`;
}

const DIGITS = 14;
const LATEST = 10 ** DIGITS - 1;
