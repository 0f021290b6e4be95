import { useState } from 'react';
import { timeline as timelineAction } from '@contracts/handling';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import type { OwnMatterPage } from './own-matter';

type Entry = OwnMatterPage['timeline'][number];

/** The matter's history: what the page brought along, and older entries page by page. */
export function useEarlierEntries({ id, timeline, timelineNext }: OwnMatterPage) {
  const [older, setOlder] = useState<readonly Entry[]>([]);
  /** Where it goes on; undefined until the first older page has come. */
  const [reached, setReached] = useState<{ next: string | undefined }>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const next = reached ? reached.next : timelineNext;

  const load = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const page = await call(timelineAction, { matterId: id, cursor: next });
      setOlder((before) => [...before, ...page.items]);
      setReached({ next: page.next });
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
    setBusy(false);
  };

  // a page read anew may bring along what came as an older one before
  const entries = new Map([...older, ...timeline].map((entry) => [entry.id, entry]));
  return {
    entries: [...entries.values()].sort((a, b) => b.at - a.at),
    more: next !== undefined,
    busy,
    failure,
    load: () => void load(),
  };
}
