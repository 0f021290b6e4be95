import { leadRefusal } from '@domain/matter/collective';
import type { Matter } from '@domain/matter/matter';
import { comesAgain, type SignalKind, signalsIn } from '@domain/matter/signals';
import { stationsAbove } from '@domain/people/stations';
import type { At } from '@domain/time/types';
import type { SignalDocument } from '../../documents';
import { isDuplicate } from '../../kernel/database-errors';
import { hashOf } from '../../kernel/hash';
import type { Store } from '../../kernel/store';
import { referenceOf } from '../reference';
import { signalMatter } from './signal-matter';

const MOST_MATTERS = 50;
const MOST_LEADS = 5;
const MOST_KNOWN = 200;

/** The cause that is looked at, and all matters it could be found in. */
export interface Cause {
  kind: SignalKind;
  key: string;
  name: string;
  pool: readonly Matter[];
}

type Found = Omit<SignalDocument, 'version' | 'state' | 'aside'>;

/**
 * Brings the signals of a cause up to date, one for each station that reaches enough of its matters: new ones are
 * written, what holds no longer is over, what was set aside comes again when a matter has arrived. Bears repetition.
 */
export async function keepSignals(store: Store, now: At, cause: Cause): Promise<void> {
  const found = await signalsOf(store, now, cause);
  const known = await knownOf(store, cause, found);
  for (const signal of found) {
    const before = known.find(({ _id }) => _id === signal._id);
    const covered = known.filter((old) => old._id !== signal._id && isCovered(old, signal));
    await write(store, signal, before, covered);
    for (const old of covered) await end(store, old);
  }
  for (const old of known)
    if (old.key === cause.key && !found.some(({ _id }) => _id === old._id)) await end(store, old);
}

async function signalsOf(
  store: Store,
  now: At,
  { kind, key, name, pool }: Cause,
): Promise<Found[]> {
  const { tree } = await referenceOf(store, now);
  const leads = pool.filter((matter) => leadRefusal(matter) === null);
  const scopes = [...new Set(pool.flatMap(({ scopeIds }) => scopeIds))].sort();
  return scopes.flatMap((scopeId): Found[] => {
    const within = ({ scopeIds }: Matter) => scopeIds.includes(scopeId);
    const matters = pool.filter(within);
    const told = matters.map((matter) => signalMatter(matter, kind, key));
    const signal = signalsIn(told, now).find((one) => one.kind === kind && one.key === key);
    if (!signal) return [];
    const matterIds = signal.matterIds.slice(-MOST_MATTERS);
    const newest = matters.filter(({ _id }) => matterIds.includes(_id));
    return [
      {
        _id: hashOf('signal', kind, key, scopeId).slice(0, 32),
        kind,
        key,
        name,
        scopeId,
        scopeIds: stationsAbove(scopeId, tree),
        matterIds,
        leadIds: leads
          .filter(within)
          .slice(0, MOST_LEADS)
          .map(({ _id }) => _id),
        newestAt: Math.max(...newest.map(({ createdAt }) => createdAt)),
      },
    ];
  });
}

/** What is written of these matters already, and of this cause. */
async function knownOf(store: Store, cause: Cause, found: readonly Found[]) {
  const ids = cause.pool.map(({ _id }) => _id);
  const about =
    ids.length === 0
      ? []
      : await store.find('signals', { matterIds: { in: ids } }, { limit: MOST_KNOWN });
  const same = await store.getMany(
    'signals',
    found.map(({ _id }) => _id),
  );
  const all = [...about, ...same].filter(({ kind }) => kind === cause.kind);
  return [...new Map(all.map((one) => [one._id, one])).values()];
}

/** The same station's signal under an earlier key, as before two employers became one. */
function isCovered(old: SignalDocument, signal: Found): boolean {
  return (
    old.scopeId === signal.scopeId &&
    old.kind === 'employer' &&
    old.matterIds.every((id) => signal.matterIds.includes(id))
  );
}

async function write(
  store: Store,
  signal: Found,
  before: SignalDocument | undefined,
  covered: readonly SignalDocument[],
): Promise<void> {
  const aside =
    before?.aside ?? covered.find(({ state, aside: said }) => state === 'aside' && said)?.aside;
  const quiet = aside !== undefined && !comesAgain(aside.matterIds, signal.matterIds);
  const fresh = {
    ...signal,
    state: quiet ? ('aside' as const) : ('open' as const),
    ...(aside && quiet && { aside }),
  };
  if (before) {
    const { _id, ...changes } = fresh;
    await store.updateWhere(
      'signals',
      { _id, version: before.version },
      { ...changes, version: before.version + 1 },
    );
    return;
  }
  try {
    await store.insert('signals', [{ ...fresh, version: 1 }]);
  } catch (error) {
    // somebody else has found it at the same moment
    if (!isDuplicate(error)) throw error;
  }
}

async function end(store: Store, { _id, version, state }: SignalDocument): Promise<void> {
  if (state === 'over') return;
  await store.updateWhere('signals', { _id, version }, { state: 'over', version: version + 1 });
}
