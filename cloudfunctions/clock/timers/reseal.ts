import type { JobContext } from '../../kernel/context';
import { isDuplicate } from '../../kernel/database-errors';
import type { DeliveryContext } from '../../kernel/effects';
import { rewrap } from '../../kernel/sealing';
import { timerId, timerRecord } from '../../kernel/timers';
import { TIMER } from '../../office/timers';

const EVERYBODY = 'people';
/** So few that the transaction stays short; the rest comes at once after it. */
const AT_ONCE = 20;

const underOlderKeys = ({ config }: Pick<JobContext, 'config'>) => ({
  'key.master': { lt: config.currentMaster },
});

/** Wraps the keys of some people anew under the current master key, until none is left under an older one. */
export async function resealDue(ctx: JobContext): Promise<void> {
  const people = await ctx.db.find('people', underOlderKeys(ctx), { limit: AT_ONCE });
  for (const { _id } of people) {
    const person = await ctx.tx.get('people', _id);
    if (person?.key) ctx.tx.patch('people', _id, { key: rewrap(person, ctx.config) });
  }
  if (people.length > 0) ctx.timers.set(TIMER.reseal, EVERYBODY, ctx.now);
}

let looked = false;

/**
 * Starts the work after a deployment with a new master key. Looked at once by each running instance, and only where
 * there is more than one key: an idle minute costs nothing more.
 */
export async function startResealing(ctx: DeliveryContext): Promise<void> {
  if (looked || ctx.config.masterKeys.size < 2) return;
  const left = await ctx.store.find('people', underOlderKeys(ctx), { limit: 1 });
  if (left.length > 0) await startTimer(ctx);
  looked = true;
}

async function startTimer({ store, now }: DeliveryContext): Promise<void> {
  const known = await store.get('timers', timerId(TIMER.reseal, EVERYBODY));
  if (known) return;
  await store
    .insert('timers', [timerRecord(TIMER.reseal, EVERYBODY, now, now)])
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
}
