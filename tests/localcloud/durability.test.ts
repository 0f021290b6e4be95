import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../localcloud/database/database';
import type { Schema } from '../../localcloud/database/schema';
import { freshFolder, functionsDir, openCloud } from './support/cloud';
import { endProcess, startProcess } from './support/process';
import { type Row, type Wire, wire } from './support/wire';

jest.setTimeout(180_000);

const schema: Schema = {
  collections: {
    accounts: {},
    journal: { indexes: [{ name: 'code', keys: [['code', '1']], unique: true }] },
  },
};
const ACCOUNTS = 6;

/** Moves money between accounts and notes it, until the server is gone; acknowledged moves are remembered. */
async function move(cloud: Wire, seed: number, acknowledged: Set<string>, enough: () => void) {
  for (let round = 0; ; round++) {
    const from = `a${(seed + round) % ACCOUNTS}`;
    const to = `a${(seed + 1 + round * 3) % ACCOUNTS}`;
    const code = `${Date.now()}-${seed}-${round}`;
    if (from === to) continue;
    try {
      const transaction = await cloud.start();
      await cloud.read('accounts', from, transaction);
      await cloud.update('accounts', from, { $inc: { n: -1 } }, transaction);
      await cloud.update('accounts', to, { $inc: { n: 1 } }, transaction);
      await cloud.insert('journal', { code, from, to }, transaction);
      await cloud.commit(transaction);
      acknowledged.add(code);
      const plain = `${code}-plain`;
      await cloud.insert('journal', { code: plain });
      acknowledged.add(plain);
    } catch (error) {
      const { code: kind } = error as { code?: string };
      if (kind === undefined || kind === 'ECONNRESET') return;
      if (kind !== 'DATABASE_TRANSACTION_CONFLICT') throw error;
    }
    enough();
  }
}

test('kill -9 in the middle of contention loses nothing acknowledged and breaks nothing', async () => {
  const folder = freshFolder();
  const schemaFile = join(folder, 'schema.json');
  writeFileSync(schemaFile, JSON.stringify(schema));
  const args = [
    '--functions',
    functionsDir,
    '--schema',
    schemaFile,
    '--data',
    join(folder, 'data'),
  ];
  const acknowledged = new Set<string>();
  for (let life = 0; life < 4; life++) {
    const { child, url } = startProcess(args);
    const cloud = wire(await url);
    if (life === 0)
      for (let n = 0; n < ACCOUNTS; n++) await cloud.insert('accounts', { _id: `a${n}`, n: 100 });
    await check(cloud, acknowledged);
    const target = acknowledged.size + 60 + life * 23;
    let killed: Promise<unknown> | undefined;
    const enough = () => {
      if (acknowledged.size >= target) killed ??= endProcess(child, 'SIGKILL');
    };
    await Promise.all(
      Array.from({ length: 8 }, (_, seed) => move(cloud, seed, acknowledged, enough)),
    );
    await killed;
    expect(child.signalCode).toBe('SIGKILL');
  }
  const { child, url } = startProcess(args);
  await check(wire(await url), acknowledged);
  expect(await endProcess(child, 'SIGTERM')).toBe(0);
  expect(acknowledged.size).toBeGreaterThan(240);
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['before a commit', false, 0],
  ['after a commit, but before its answer', true, 1],
])('killed %s: all or nothing', async (_name, after, written) => {
  const folder = freshFolder();
  const schemaFile = join(folder, 'schema.json');
  writeFileSync(schemaFile, JSON.stringify(schema));
  const data = join(folder, 'data');
  const args = ['--functions', functionsDir, '--schema', schemaFile, '--data', data];
  const first = startProcess(args);
  const url = await first.url;
  const cloud = wire(url);
  const rule = { kind: 'kill', action: 'database.commitTransaction', after };
  await fetch(`${url}/_localcloud/api/faults`, { method: 'POST', body: JSON.stringify(rule) });
  const transaction = await cloud.start();
  for (const code of ['one', 'two']) await cloud.insert('journal', { code }, transaction);
  await expect(cloud.commit(transaction)).rejects.toThrow('fetch failed');
  await endProcess(first.child, 'SIGKILL');
  const second = startProcess(args);
  expect(await wire(await second.url).all('journal')).toHaveLength(written * 2);
  await endProcess(second.child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function check(cloud: Wire, acknowledged: Set<string>) {
  const accounts = await cloud.all('accounts');
  const journal = await cloud.all('journal');
  const codes = new Set(journal.map(({ code }) => code));
  expect(codes.size).toBe(journal.length);
  expect([...acknowledged].filter((code) => !codes.has(code))).toEqual([]);
  // every move that is noted has happened whole, and no other has
  const expected = Object.fromEntries(accounts.map(({ _id }) => [_id, 100]));
  for (const { from, to } of journal) {
    if (from === undefined || to === undefined) continue;
    expected[from] = (expected[from] ?? 0) - 1;
    expected[to] = (expected[to] ?? 0) + 1;
  }
  expect(Object.fromEntries(accounts.map(({ _id, n }) => [_id, n]))).toEqual(expected);
}

test('of many that take the same unique key at once, exactly one gets it', async () => {
  const { cloud, end } = await openCloud(schema);
  const one = wire(cloud.url);
  for (let round = 0; round < 5; round++) {
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, async (_, n) => {
        if (n % 2 === 0) return one.insert('journal', { code: `same-${round}` });
        const transaction = await one.start();
        await one.insert('journal', { code: `same-${round}` }, transaction);
        return one.commit(transaction);
      }),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(cloud.database.count('journal', { code: `same-${round}` })).toBe(1);
  }
  await end();
});

test('many increments at once all count', async () => {
  const { cloud, end } = await openCloud(schema);
  const one = wire(cloud.url);
  await one.insert('accounts', { _id: 'x', n: 0 });
  await Promise.all(
    Array.from({ length: 100 }, () => one.update('accounts', 'x', { $inc: { n: 1 } })),
  );
  expect(await one.read('accounts', 'x')).toEqual({ _id: 'x', n: 100 });
  await end();
});

test('a large database opens as quickly as a small one', async () => {
  const time = async (documents: number): Promise<number> => {
    const folder = freshFolder();
    const first = new Database(folder, schema);
    for (let at = 0; at < documents; at += 5000)
      await first.insert(
        'journal',
        Array.from({ length: Math.min(5000, documents - at) }, (_, n) => ({
          code: `code-${at + n}`,
          text: 'x'.repeat(200),
        })),
      );
    await first.close();
    const started = performance.now();
    const second = new Database(folder, schema);
    const found = second.find('journal', { query: { code: `code-${documents - 1}` } });
    const ms = performance.now() - started;
    expect(found.texts).toHaveLength(1);
    expect(found.plan.kind).toBe('index');
    await second.close();
    rmSync(folder, { recursive: true, force: true });
    return ms;
  };
  const small = await time(1000);
  const large = await time(100_000);
  expect(large - small).toBeLessThan(1000);
});

test('a new index is built from what is there; a dropped one is forgotten', async () => {
  const folder = freshFolder();
  const rows = {
    collections: { rows: {} as { indexes?: Schema['collections'][string]['indexes'] } },
  };
  const first = new Database(folder, rows);
  await first.insert('rows', [
    { _id: '1', a: 2, tags: ['x', 'y'] },
    { _id: '2', a: 1 },
  ]);
  await first.close();
  const withIndex = new Database(folder, {
    collections: {
      rows: {
        indexes: [
          { name: 'a', keys: [['a', '1']] },
          { name: 'tags', keys: [['tags', '1']] },
        ],
      },
    },
  });
  const ordered = withIndex.find('rows', { query: {}, order: [['a', 1]] });
  expect(ordered.plan).toMatchObject({ kind: 'index', index: { name: 'a' } });
  expect(ordered.texts.map((text) => (JSON.parse(text) as Row)._id)).toEqual(['2', '1']);
  expect(withIndex.count('rows', { tags: 'y' })).toBe(1);
  await withIndex.close();
  const without = new Database(folder, rows);
  expect(without.find('rows', { query: { a: 1 } }).plan.kind).toBe('all');
  await without.close();
  const unique: Schema = {
    collections: { rows: { indexes: [{ name: 'u', keys: [['none', '1']], unique: true }] } },
  };
  expect(() => new Database(folder, unique)).toThrow(
    'The unique index u of collection rows cannot be built: two documents share a key.',
  );
  rmSync(folder, { recursive: true, force: true });
});
