import * as contract from '@contracts/handling';
import { reads } from '../kernel/handler';
import { officePerson, topOf } from '../office/reach';

/** How much waits within somebody's reach, each number from the index that its list runs on. */
export const deskCounts = reads(contract.deskCounts, async (ctx) => {
  const scopeIds = await topOf(ctx, officePerson(ctx.caller));
  const [todo, release, complaints] = await Promise.all([
    ctx.db.count('matters', { scopeIds, queue: 'todo' }),
    ctx.db.count('matters', { scopeIds, awaitingRelease: true }),
    ctx.db.count('complaints', { scopeIds, answered: false }),
  ]);
  return { todo, release, complaints };
});
