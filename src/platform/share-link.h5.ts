import { address } from './navigate';
import type { ShareCard } from './share-card';

/** Who opens the copied link from "the group" in a browser. */
const DEMO_GROUP = 'group-consultation';

/** The address that stands for a card: opening it is opening the card, in the group when it was meant for one. */
export function shareLink({ path, params, intoGroup }: ShareCard): string {
  const search = new URLSearchParams({ to: address(path, params) });
  if (intoGroup) search.set('group', DEMO_GROUP);
  return `${location.origin}/?${search}`;
}
