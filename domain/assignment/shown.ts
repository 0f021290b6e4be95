import type { UrgencyReason } from '../triage/types';
import type { TermId } from './weights';

/** Reasons that say nothing of the worker's person: the others tell of his health, his family or his distress. */
const IMPERSONAL: ReadonlySet<UrgencyReason['id']> = new Set(['deadline', 'many-people']);

/** Why a matter is urgent, as far as somebody may know who has not accepted it yet. */
export function reasonsBeforeAccepting(reasons: readonly UrgencyReason[]): UrgencyReason[] {
  return reasons.filter(({ id }) => IMPERSONAL.has(id));
}

/** Parts of a score that say something of the worker: whom he had before is nobody's business before accepting. */
const PERSONAL: ReadonlySet<string> = new Set<TermId>(['continuity']);

/** A lawyer's own part of the explanation, without anything derived from the worker. */
export function termsBeforeAccepting<T extends { id: string }>(terms: readonly T[]): T[] {
  return terms.filter(({ id }) => !PERSONAL.has(id));
}

/** Open offers before answered ones, and the newest first: the order of somebody's list as one text. */
export function offerListKey(offer: { open: boolean; offeredAt: number; id: string }): string {
  const age = String(LATEST - offer.offeredAt).padStart(DIGITS, '0');
  return `${offer.open ? 0 : 1}.${age}.${offer.id}`;
}

const DIGITS = 14;
const LATEST = 10 ** DIGITS - 1;
