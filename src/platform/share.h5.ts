import type { ShareCard } from './share-card';

/** A browser has no share menu; the ShareButton copies a link instead. */
export function useShareCard(_card: ShareCard): void {
  // Nothing to prepare.
}
