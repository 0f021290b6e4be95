import type { Matter } from '@domain/matter/matter';
import { phoneLookup } from '@domain/privacy/lookup';
import { DAY } from '@domain/time/units';
import type { PersonDocument } from '../../documents';
import type { WriteContext } from '../../kernel/context';
import { hasLogin } from '../../office/people';

/** Who may have called already, by his phone. Nobody is known by none. */
export async function peopleOfPhone(
  { db, sealer }: WriteContext,
  phone: string | undefined,
): Promise<PersonDocument[]> {
  const canonical = phone ? phoneLookup(phone) : null;
  if (canonical === null) return [];
  const phoneHash = sealer.lookupHash('phone', canonical);
  const people = await db.find('people', { phoneHash }, { limit: 20 });
  return people.filter((person) => person.status === 'active');
}

/**
 * The record a call is written to: one that has no login. Whoever has a login has typed his phone himself, and nobody
 * has checked it: the caller ties his own WeChat by the code he is told.
 */
export function recordOfCaller(people: readonly PersonDocument[]): PersonDocument | undefined {
  return people.find((person) => !hasLogin(person));
}

const SAME_WITHIN = 30 * DAY;

/** What these people brought in the last 30 days, within the reach of the station; the newest first. */
export async function recentMatters(
  { db, now }: WriteContext,
  people: readonly PersonDocument[],
  stationId: string,
): Promise<Matter[]> {
  if (people.length === 0) return [];
  const since = now - SAME_WITHIN;
  const matters = await db.find(
    'matters',
    { ownerIds: { in: people.map(({ _id }) => _id) }, updatedAt: { gte: since } },
    { order: [['updatedAt', 'desc']], limit: 100 },
  );
  return matters
    .filter((matter) => matter.createdAt >= since && matter.scopeIds.includes(stationId))
    .slice(0, 10);
}
