import { loadOf } from '@domain/assignment/candidate';
import type { Matter } from '@domain/matter/matter';
import type { Writing } from '../kernel/context';

type Handled = Pick<Matter, 'handler' | 'handlerList' | 'lead'>;

/** How much of a capacity a matter takes; fixed for its life, so that what was added is what is taken off. */
export function loadOfMatter({ lead }: Pick<Matter, 'lead'>): number {
  return loadOf({ peopleCount: lead ? 2 : 1 });
}

/** The lawyer or expert in whose hands a matter is; '' for nobody and for staff, who have no capacity to fill. */
function carriedBy({ handler, handlerList }: Handled): string {
  const byLawyer = handler?.kind === 'lawyer' || handler?.kind === 'expert';
  return byLawyer && handlerList.endsWith(':open') ? handler.personId : '';
}

/** Keeps the lawyers' open load in step with every move that gives, takes or ends a matter. */
export function moveLoad({ tx }: Writing, before: Matter, after: Matter): void {
  const from = carriedBy(before);
  const to = carriedBy(after);
  if (from === to) return;
  if (from !== '') tx.increment('lawyers', from, { openLoad: -loadOfMatter(before) });
  if (to !== '') tx.increment('lawyers', to, { openLoad: loadOfMatter(after) });
}
