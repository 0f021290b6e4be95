import type { JobContext } from '../kernel/context';
import type { DeliveryContext } from '../kernel/effects';
import { retried } from '../kernel/retry';
import { Transaction } from '../kernel/unit-of-work';
import { writingIn } from '../kernel/writing';

/** A transaction of an effect's own: all of `work` or nothing, run again when somebody else was faster. */
export async function inTransaction(
  ctx: DeliveryContext,
  action: string,
  work: (job: JobContext) => Promise<void>,
): Promise<void> {
  await retried(
    async () => {
      const transaction = new Transaction(await ctx.store.begin());
      try {
        await work({ ...ctx, ...writingIn(transaction, ctx.now).writing });
        await transaction.flush();
        await transaction.commit();
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    },
    { action, traceId: ctx.traceId },
  );
}
