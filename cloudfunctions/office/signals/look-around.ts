import type { Matter, RespondentRef } from '@domain/matter/matter';
import { EMPLOYER_WITHIN_DAYS, SITE_WITHIN_DAYS } from '@domain/matter/signals';
import type { At } from '@domain/time/types';
import { DAY } from '@domain/time/units';
import type { Store } from '../../kernel/store';
import { employerAround } from './employer';
import { keepSignals } from './keep';

const MOST_LOOKED_AT = 200;
const NEWEST_FIRST = { order: [['createdAt', 'desc']], limit: MOST_LOOKED_AT } as const;

/** Everything a matter can be a part of: one cause for itself, for each employer and each building site. */
export async function lookAround(store: Store, now: At, matter: Matter): Promise<void> {
  await lookAtMany(store, now, matter);
  for (const named of matter.respondents) await lookAt(store, now, named);
  for (const key of matter.siteKeys ?? []) await lookAtSite(store, now, key);
}

/** All that is against an entry of the register of employers. */
export async function lookAtEmployer(store: Store, now: At, respondentId: string): Promise<void> {
  const entry = await store.get('respondents', respondentId);
  if (entry)
    await lookAt(store, now, { id: entry._id, name: entry.name, key: entry.keys[0] ?? '' });
}

async function lookAtMany(store: Store, now: At, matter: Matter): Promise<void> {
  if (matter.peopleCount === undefined) return;
  const name = matter.respondents[0]?.name ?? '';
  await keepSignals(store, now, { kind: 'many', key: matter._id, name, pool: [matter] });
}

async function lookAt(store: Store, now: At, named: RespondentRef): Promise<void> {
  const { key, name, ids } = await employerAround(store, named);
  const pool = await store.find(
    'matters',
    { respondentIds: { in: ids }, createdAt: { gte: now - EMPLOYER_WITHIN_DAYS * DAY } },
    NEWEST_FIRST,
  );
  await keepSignals(store, now, { kind: 'employer', key, name, pool });
}

async function lookAtSite(store: Store, now: At, key: string): Promise<void> {
  const pool = await store.find(
    'matters',
    { siteKeys: key, createdAt: { gte: now - SITE_WITHIN_DAYS * DAY } },
    NEWEST_FIRST,
  );
  await keepSignals(store, now, { kind: 'site', key, name: key, pool });
}
