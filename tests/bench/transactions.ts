import path from 'node:path';
import { open } from 'lmdb';
import { Database } from '../../localcloud/database/database';
import type { Extent } from './extent';
import { type Figure, number } from './figure';
import { inFolder } from './folder';
import { inTurns } from './meter';

const CLIENTS = 16;
const EACH = 40;
const ROUNDS = 9;
const BAR = 4;
const TEXT = '工'.repeat(200);

/**
 * Transactions of the local cloud (begin, read, change one document, commit) over bare puts of the same engine, each
 * flushed to the disk; 16 clients at once on the same disk, in turns.
 */
export const transactionRate = (root: string, { rounds }: Extent): Promise<Figure[]> =>
  inFolder(root, async (folder) => {
    const database = new Database(path.join(folder, 'cloud'), { collections: { rows: {} } });
    const raw = open<string, string>({ path: path.join(folder, 'raw'), encoding: 'string' });
    try {
      const ids = Array.from({ length: CLIENTS }, (_, n) => `row-${n}`);
      await database.insert(
        'rows',
        ids.map((_id) => ({ _id, text: TEXT, count: 0 })),
      );
      const taken = await inTurns(rounds(ROUNDS), {
        transactions: () => atOnce(ids, (id) => transaction(database, id)),
        puts: () =>
          atOnce(ids, async (id) => {
            await raw.put(id, TEXT + Math.random());
            await raw.flushed;
          }),
      });
      const counted = ids.map((id) => Number(database.findById('rows', id)?.count));
      if (counted.some((count) => count !== EACH * rounds(ROUNDS)))
        throw new Error('a change was lost');
      const rate = (took: number) => number((CLIENTS * EACH * 1000) / took);
      const of = `${rate(taken.puts)} bare flushed puts/s ÷ ${rate(taken.transactions)} transactions/s`;
      const ratio = taken.transactions / taken.puts;
      return [{ name: `transactions, ${CLIENTS} clients at once`, ratio, bar: BAR, of }];
    } finally {
      await database.close();
      await raw.close();
    }
  });

async function transaction(database: Database, id: string): Promise<void> {
  const transactionId = database.transactions.start();
  const row = database.findById('rows', id, transactionId);
  await database.update(
    'rows',
    { _id: id },
    { $set: { count: Number(row?.count) + 1 } },
    false,
    transactionId,
  );
  await database.transactions.commit(transactionId);
}

/** Each client does one after the other. */
async function atOnce(clients: string[], work: (id: string) => Promise<void>): Promise<void> {
  await Promise.all(
    clients.map(async (id) => {
      for (let i = 0; i < EACH; i += 1) await work(id);
    }),
  );
}
