import type { At } from '@domain/time/types';
import { isDuplicate } from './database-errors';
import type { Store } from './store';

/** Longer than a function may run, so that a run that died does not block the next for long. */
const LEASE_MS = 65_000;

/** Takes the lease `name` for `holder`; false while somebody else holds it. One request, two the first time ever. */
export async function takeLease(
  store: Store,
  name: string,
  holder: string,
  now: At,
): Promise<boolean> {
  const until = now + LEASE_MS;
  const taken = await store.updateWhere(
    'leases',
    { _id: name, until: { lte: now } },
    { until, holder },
  );
  if (taken > 0) return true;
  try {
    await store.insert('leases', [{ _id: name, until, holder }]);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Gives the lease back, if it is still the holder's. */
export async function releaseLease(store: Store, name: string, holder: string): Promise<void> {
  await store.updateWhere('leases', { _id: name, holder }, { until: 0 });
}
