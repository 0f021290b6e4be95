import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { open } from 'lmdb';
import { Database } from '../../localcloud/database/database';
import { type Figure, median, number } from './figure';

const CLIENTS = 16;
const EACH = 40;
const ROUNDS = 5;
const TEXT = '工'.repeat(200);

/**
 * Transactions a second of the local cloud (begin, read, change one document, commit) over bare puts of the same
 * engine, each flushed to the disk; 16 clients at once on the same disk, in turns.
 */
export async function transactionRate(root: string): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(root, '.cache/bench-transactions-'));
  const database = new Database(path.join(folder, 'cloud'), { collections: { rows: {} } });
  const raw = open<string, string>({ path: path.join(folder, 'raw'), encoding: 'string' });
  try {
    const ids = Array.from({ length: CLIENTS }, (_, n) => `row-${n}`);
    await database.insert(
      'rows',
      ids.map((_id) => ({ _id, text: TEXT, count: 0 })),
    );
    const own: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(await rate(ids, (id) => transaction(database, id)));
      peer.push(
        await rate(ids, async (id) => {
          await raw.put(id, TEXT + Math.random());
          await raw.flushed;
        }),
      );
    }
    const counted = ids.map((id) => Number(database.findById('rows', id)?.count));
    if (counted.some((count) => count !== EACH * ROUNDS)) throw new Error('a change was lost');
    const of = `${number(median(peer))} bare flushed puts/s ÷ ${number(median(own))} transactions/s`;
    return [{ name: `local cloud, ${CLIENTS} at once`, ratio: median(peer) / median(own), of }];
  } finally {
    await database.close();
    await raw.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

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

/** How many a second, when each client does one after the other. */
async function rate(clients: string[], work: (id: string) => Promise<void>): Promise<number> {
  const began = performance.now();
  await Promise.all(
    clients.map(async (id) => {
      for (let i = 0; i < EACH; i += 1) await work(id);
    }),
  );
  return (clients.length * EACH * 1000) / (performance.now() - began);
}
