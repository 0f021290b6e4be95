import type { UrgencyReason, UrgencyReasonId } from '../triage/types';
import { plainReason } from '../triage/urgency-sentences';
import type { TermId } from './weights';

/** Reasons that say nothing of the worker's person, and as what they are told; the others tell of his health, his family or his distress. */
const IMPERSONAL: Readonly<Partial<Record<string, UrgencyReasonId>>> = {
  'many-people': 'many-people',
  deadline: 'deadline',
  // what it is for and its day are counted from what he told
  limit: 'deadline',
};

/**
 * Why a matter is urgent, as far as somebody may know who has not accepted it yet: the fixed sentences, made anew, so
 * that nothing of what the worker wrote comes along.
 */
export function reasonsBeforeAccepting(
  reasons: readonly Pick<UrgencyReason, 'id'>[],
): UrgencyReason[] {
  const ids = reasons.flatMap(({ id }) => IMPERSONAL[id] ?? []);
  return [...new Set(ids)].map(plainReason);
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
