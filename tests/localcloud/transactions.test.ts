import { openCloud, type Person, person } from './support/cloud';
import { failure, inside } from './support/script';

jest.setTimeout(60_000);

let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;
let worker: Person;

const schema = {
  collections: {
    accounts: { indexes: [{ name: 'code', keys: [['code', '1']] as const, unique: true }] },
  },
};

beforeAll(async () => {
  ({ cloud, end } = await openCloud(schema));
  worker = await person(cloud, 'worker-1');
});
afterAll(() => end());
beforeEach(async () => {
  await cloud.reset();
  await cloud.database.insert('accounts', [
    { _id: 'a', code: 'a', n: 10 },
    { _id: 'b', code: 'b', n: 10 },
  ]);
});

const balance = (id: string) => cloud.database.find('accounts', { _id: id })[0]?.n;

test('all writes of a transaction appear together, or not at all', async () => {
  await inside(worker, async ({ db, _ }) => {
    await db.runTransaction(async (tx) => {
      await tx
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.inc(-4) } });
      await tx
        .collection('accounts')
        .doc('b')
        .update({ data: { n: _.inc(4) } });
      await tx.collection('accounts').add({ data: { _id: 'c', code: 'c', n: 0 } });
    });
  });
  expect([balance('a'), balance('b'), balance('c')]).toEqual([6, 14, 0]);
  const error = await failure(worker, async ({ db, _ }) => {
    await db.runTransaction(async (tx) => {
      await tx
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.inc(-4) } });
      await tx.collection('accounts').doc('b').remove();
      throw new Error('changed my mind');
    });
  });
  expect(error.message).toContain('changed my mind');
  expect([balance('a'), balance('b')]).toEqual([6, 14]);
});

test('a transaction sees the start and its own writes, others see nothing before the commit', async () => {
  const seen = await inside(worker, async ({ db }) => {
    const accounts = db.collection('accounts');
    const tx = await db.startTransaction();
    await accounts.doc('b').update({ data: { n: 99 } });
    const before = (await tx.collection('accounts').doc('b').get()).data.n;
    await tx
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 1 } });
    const own = (await tx.collection('accounts').doc('a').get()).data.n;
    const outside = (await accounts.doc('a').get()).data.n;
    await tx.commit();
    return { before, own, outside, after: (await accounts.doc('a').get()).data.n };
  });
  expect(seen).toEqual({ before: 10, own: 1, outside: 10, after: 1 });
});

test('the first writer wins; the second fails at once, with the trap that its code is lost', async () => {
  const seen = await inside(worker, async ({ db }) => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 1 } });
    let error = { errCode: 0, errMsg: '' };
    try {
      await second
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } });
    } catch (thrown) {
      error = thrown as typeof error;
    }
    await second.rollback();
    await first.commit();
    return {
      errCode: error.errCode,
      errMsg: error.errMsg,
      n: (await db.collection('accounts').doc('a').get()).data.n,
    };
  });
  expect(seen.errCode).toBe(-501001);
  expect(seen.errMsg).toContain('TransactionConflict');
  expect(seen.n).toBe(1);
});

test('a write to what was changed after the start is a conflict', async () => {
  const seen = await inside(worker, async ({ db }) => {
    const tx = await db.startTransaction();
    await db
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 50 } });
    try {
      await tx
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } });
      return 'no conflict';
    } catch (error) {
      await tx.rollback();
      return (error as { errMsg: string }).errMsg;
    }
  });
  expect(seen).toContain('TransactionConflict');
  expect(balance('a')).toBe(50);
});

test('runTransaction tries again when the commit conflicts', async () => {
  cloud.faults.add({ action: 'database.commitTransaction', kind: 'conflict', nth: 1 });
  const tries = await inside(worker, async ({ db, _ }) => {
    let tries = 0;
    await db.runTransaction(async (tx) => {
      tries++;
      await tx
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.inc(1) } });
    });
    return tries;
  });
  expect(tries).toBe(2);
  expect(balance('a')).toBe(11);
});

test('a plain write waits for the transaction that holds the document', async () => {
  const order = await inside(worker, async ({ db, _ }) => {
    const order: string[] = [];
    const tx = await db.startTransaction();
    await tx
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 100 } });
    const plain = db
      .collection('accounts')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
      .then(() => order.push('plain'));
    await db.collection('accounts').doc('b').get();
    await tx.commit().then(() => order.push('commit'));
    await plain;
    return order;
  });
  expect(order).toEqual(['commit', 'plain']);
  expect(balance('a')).toBe(101);
});

test('a unique key is held by the transaction that takes it', async () => {
  const seen = await inside(worker, async ({ db }) => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first.collection('accounts').add({ data: { _id: 'x', code: 'same' } });
    let message = '';
    try {
      await second.collection('accounts').add({ data: { _id: 'y', code: 'same' } });
    } catch (error) {
      message = (error as { errMsg: string }).errMsg;
    }
    await second.rollback();
    await first.commit();
    return message;
  });
  expect(seen).toContain('TransactionConflict');
  expect(cloud.database.count('accounts', { code: 'same' })).toBe(1);
});

test('where().get() is refused in a transaction', async () => {
  const error = await failure(worker, ({ db }) =>
    db.runTransaction(async (tx) => {
      await tx.collection('accounts').where({ n: 10 }).get();
    }),
  );
  expect(error.message).toContain('by id only');
});

test('where().update() in a transaction runs outside it and survives a rollback', async () => {
  await failure(worker, ({ db }) =>
    db.runTransaction(async (tx) => {
      await tx
        .collection('accounts')
        .where({ _id: 'a' })
        .update({ data: { n: 77 } });
      throw new Error('rolled back');
    }),
  );
  expect(balance('a')).toBe(77);
});

test('a transaction that stays open too long is given up and lets go', async () => {
  const impatient = await openCloud(schema, { transactionMs: 1500 });
  await impatient.cloud.database.insert('accounts', [{ _id: 'a', code: 'a', n: 10 }]);
  const client = await person(impatient.cloud, 'worker-1');
  const message = await inside(client, async ({ db, _ }) => {
    const tx = await db.startTransaction();
    await tx
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 1 } });
    // waits until the transaction has ended, as the document is held
    await db
      .collection('accounts')
      .doc('a')
      .update({ data: { n: _.inc(5) } });
    try {
      await tx.commit();
      return 'committed';
    } catch (error) {
      return (error as { message: string }).message;
    }
  });
  expect(message).toContain('transaction must be commit or abort in 30 seconds');
  expect(impatient.cloud.database.find('accounts')).toMatchObject([{ n: 15 }]);
  await impatient.end();
});

test('eight clients that move money lose nothing', async () => {
  await cloud.database.insert(
    'accounts',
    Array.from({ length: 6 }, (_, n) => ({ _id: `m${n}`, code: `m${n}`, n: 100 })),
  );
  const clients = await Promise.all(
    Array.from({ length: 8 }, (_, n) => person(cloud, `mover-${n}`)),
  );
  const moved = await Promise.all(
    clients.map((client, seed) =>
      inside(
        client,
        async ({ db, _ }, seed) => {
          let done = 0;
          for (let round = 0; round < 10; round++) {
            const from = `m${(seed + round) % 6}`;
            const to = `m${(seed * 5 + round * 3 + 1) % 6}`;
            if (from === to) continue;
            for (let attempt = 0; attempt < 50; attempt++) {
              try {
                await db.runTransaction(async (tx) => {
                  const { data } = await tx.collection('accounts').doc(from).get();
                  if (data.n < 1) return;
                  await tx
                    .collection('accounts')
                    .doc(from)
                    .update({ data: { n: _.inc(-1) } });
                  await tx
                    .collection('accounts')
                    .doc(to)
                    .update({ data: { n: _.inc(1) } });
                });
                done++;
                break;
              } catch (error) {
                if (!String((error as { errMsg?: string }).errMsg).includes('Conflict'))
                  throw error;
              }
            }
          }
          return done;
        },
        seed,
      ),
    ),
  );
  expect(Math.min(...moved)).toBeGreaterThan(0);
  const all = cloud.database.find('accounts', { code: { $regex: '^m' } });
  expect(all.reduce((sum, { n }) => sum + Number(n), 0)).toBe(600);
});
