import { TOPICS } from '@domain/triage/topics';
import type { MatterView } from '../matter-view';

export interface SuggestedPaper {
  label: string;
  /** How to get it, or why it is needed. */
  why: string;
  wanted: boolean;
}

/** At most this long a reason may be. */
const LONGEST_WHY = 120;

/** The list to ask by: what is missing comes ticked, what also helps in such matters does not. */
export function suggestedPapers({ triage, files }: MatterView): SuggestedPaper[] {
  const missing = triage.missing.map(({ label, why }) => ({ label, why, wanted: true }));
  const there = new Set(files.map(({ itemId }) => itemId));
  const listed = new Set(missing.map(({ label }) => label));
  const helpful = TOPICS[triage.topic].evidence
    .filter(({ id, label }) => !there.has(id) && !listed.has(label))
    .map(({ label, how }) => ({ label, why: how, wanted: false }));
  return [...missing, ...helpful].map((one) => ({ ...one, why: one.why.slice(0, LONGEST_WHY) }));
}
