import type { Matter, TimelineEvent } from '@domain/matter/matter';
import { pageByTime } from '../kernel/cursor';
import type { Reads } from '../kernel/store';

/** So many entries come at once. */
export const HISTORY_PAGE = 50;

/**
 * What a worker reads of how his matter goes on, newest first, in one request; of the collective matter it belongs to,
 * what is for all its workers.
 */
export async function publicHistory(
  db: Reads,
  matter: Pick<Matter, '_id' | 'leadId'>,
  cursor?: string,
): Promise<{ items: TimelineEvent[]; next?: string }> {
  const both = matter.leadId === '' ? [matter._id] : [matter._id, matter.leadId];
  const page = await pageByTime(
    cursor,
    HISTORY_PAGE,
    (until, limit) =>
      db.find(
        'events',
        {
          matterId: { in: both },
          public: true,
          ...(until !== undefined && { at: { lte: until } }),
        },
        { order: [['at', 'desc']], limit },
      ),
    ({ at }) => at,
  );
  const items = page.items.filter((event) => event.matterId === matter._id || isForAll(event));
  return { ...page, items };
}

/** Of the collective matter a member reads how it goes on, not who joined or left it. */
function isForAll({ action }: TimelineEvent): boolean {
  return action !== 'join' && action !== 'separate';
}
