import { baseContext } from './call';
import type { JobContext } from './context';
import { isDuplicate, TransactionConflict } from './database-errors';
import type { DeliveryContext } from './effects';
import { retried } from './retry';
import { Transaction } from './unit-of-work';
import { writingIn } from './writing';

/**
 * Work that no caller asked for, in one transaction: a timer's, an effect's, a message's of the platform. Run again as a
 * whole when somebody else was faster; effects it asks for are the clock's to deliver.
 */
export function inJob(
  { store, now, traceId }: DeliveryContext,
  name: string,
  work: (job: JobContext) => Promise<void>,
): Promise<void> {
  const attempt = async () => {
    const transaction = new Transaction(await store.begin());
    try {
      const { writing } = writingIn(transaction, now);
      await work({ ...baseContext({ store, now, traceId }), ...writing });
      await transaction.flush();
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      // another run has written the same document first: this one reads it and goes by it
      throw isDuplicate(error) ? new TransactionConflict() : error;
    }
  };
  return retried(attempt, { action: name, traceId });
}
