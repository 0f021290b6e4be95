import { entryId, fieldAnchor } from '../input/field-anchor';

/** Scrolls to a field (or any element, by id) and puts the cursor into it. */
export function revealField(name: string): void {
  const block = document.getElementById(fieldAnchor(name)) ?? document.getElementById(name);
  const entry = document.getElementById(entryId(name)) ?? block;
  block?.scrollIntoView({ block: 'center' });
  const stop = entry?.matches('input, textarea, button, select, [tabindex]')
    ? entry
    : entry?.querySelector<HTMLElement>('input, textarea, button, select');
  stop?.focus({ preventScroll: true });
}

/** Brings an element of the page into sight, clear of the bars above and below. */
export function reveal(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'center' });
}
