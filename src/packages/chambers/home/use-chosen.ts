import { useEffect, useState } from 'react';
import type { ChambersState } from './use-chambers';

interface Chosen {
  kind: 'offer' | 'case';
  id: string;
  /** Accepted a moment ago. */
  taken?: boolean;
}

/**
 * What stands beside the list. It begins with what waits first, an offer before a case, and stays until he picks
 * another: what he has just answered may leave the list, not his sight. Null when there is nothing.
 */
export function useChosen({ offers, open, cases }: ChambersState) {
  const [chosen, choose] = useState<Chosen | null>(null);
  const read = offers.status !== 'loading' && cases.status !== 'loading';
  const offerId = open[0]?.id;
  const caseId = cases.items[0]?.id;
  useEffect(() => {
    if (!read) return;
    choose((before) => {
      if (before !== null) return before;
      if (offerId !== undefined) return { kind: 'offer', id: offerId };
      return caseId === undefined ? null : { kind: 'case', id: caseId };
    });
  }, [read, offerId, caseId]);
  return { chosen, choose };
}
