import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { compareValues } from '../../localcloud/database/compare';
import { Database } from '../../localcloud/database/database';
import type { Order } from '../../localcloud/database/planner';
import { documentOrder } from '../../localcloud/database/sort';
import type { Document, Value } from '../../localcloud/database/values';
import { parseWireDocument } from '../../localcloud/database/wire-json';
import { freshFolder } from './support/cloud';

jest.setTimeout(120_000);

/** Whatever way the planner chooses, it must find what reading everything finds. */
const folder = freshFolder();
const indexed = new Database(folder, {
  collections: {
    rows: {
      indexes: [
        { name: 'a', keys: [['a', '1']] },
        {
          name: 'ab',
          keys: [
            ['a', '1'],
            ['b', '-1'],
          ],
        },
        {
          name: 'bc',
          keys: [
            ['b', '-1'],
            ['c', '1'],
          ],
        },
        {
          name: 'cba',
          keys: [
            ['c', '1'],
            ['b', '1'],
            ['a', '-1'],
          ],
        },
        {
          name: 'tags',
          keys: [
            ['tags', '1'],
            ['a', '1'],
          ],
        },
        {
          name: 'deep',
          keys: [
            ['list.x', '1'],
            ['list.y', '1'],
          ],
        },
        { name: 'obj', keys: [['obj.x', '-1']] },
      ],
    },
    plain: {},
  },
});
afterAll(async () => {
  await indexed.close();
  rmSync(folder, { recursive: true, force: true });
});

const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom('', 'a', 'ab', 'abc', 'b', '工', '工资') },
  fc.constantFrom(null, true, false, 1.5, -0.25, 1e12),
  fc.integer({ min: 0, max: 5 }).map((n) => new Date(n * 1000)),
);
const item = fc.record({ x: scalar, y: scalar }, { requiredKeys: [] });
const document: fc.Arbitrary<Document> = fc.record(
  {
    a: scalar,
    b: scalar,
    c: fc.integer({ min: 0, max: 3 }),
    tags: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
    list: fc.oneof(fc.array(item, { maxLength: 3 }), item),
    obj: fc.oneof(scalar, item),
  },
  { requiredKeys: [] },
);

const field = fc.constantFrom('a', 'b', 'c', 'tags', 'list.x', 'list.y', 'obj.x', '_id');
const range = fc.constantFrom('$gt', '$gte', '$lt', '$lte');
const condition: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })) },
  {
    weight: 3,
    arbitrary: fc.tuple(range, scalar).map(([operator, value]) => ({ [operator]: value })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(range, scalar, range, scalar)
      .map(([one, low, two, high]) => ({ [one]: low, [two]: high })),
  },
  scalar.map(($ne) => ({ $ne })),
  fc.boolean().map(($exists) => ({ $exists })),
  fc.constantFrom(/^a/, /^ab/, /b$/, /^a*b/, /^工/).map(($regex) => ({ $regex })),
);
const flat: fc.Arbitrary<Document> = fc.dictionary(field, condition, { minKeys: 1, maxKeys: 3 });
const query: fc.Arbitrary<Document> = fc.oneof(
  { weight: 5, arbitrary: flat },
  {
    weight: 2,
    arbitrary: fc.array(flat, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
  },
  { weight: 2, arbitrary: fc.array(flat, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })) },
  fc.tuple(flat, flat).map(([one, two]) => ({ ...one, $or: [two, { c: 1 }] })),
);
const order: fc.Arbitrary<Order> = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', '_id', 'tags'), fc.constantFrom<1 | -1>(1, -1)),
  { maxLength: 3, selector: ([name]) => name },
);

const SIZE = 80;

function found(
  collection: string,
  wanted: Document,
  by: Order,
  offset = 0,
  limit = 1000,
): Document[] {
  return indexed
    .find(collection, { query: wanted, order: by, offset, limit })
    .texts.map((text) => parseWireDocument(text, 0));
}

const ids = (rows: Document[]) => rows.map(({ _id }) => JSON.stringify(_id)).sort();

test('1,200 random queries give the same with indexes as without', async () => {
  const [sample] = fc.sample(fc.array(document, { minLength: SIZE, maxLength: SIZE }), {
    numRuns: 1,
    seed: 7,
  });
  const rows = (sample ?? []).map((row, n) => ({ ...row, _id: n % 3 === 0 ? n : `id${n}` }));
  await indexed.insert('rows', rows);
  await indexed.insert('plain', rows);
  const ways = new Map<string, number>();
  fc.assert(
    fc.property(
      query,
      order,
      fc.nat(20),
      fc.integer({ min: 1, max: 30 }),
      (wanted, by, skip, most) => {
        const { plan } = indexed.find('rows', { query: wanted, order: by });
        ways.set(plan.kind, (ways.get(plan.kind) ?? 0) + 1);
        const all = found('plain', wanted, by);
        const quick = found('rows', wanted, by);
        expect(ids(quick)).toEqual(ids(all));
        expect(indexed.count('rows', wanted)).toBe(all.length);
        const compare = documentOrder(by);
        const inOrder = quick.every((row, n) => n === 0 || compare(quick[n - 1] ?? {}, row) <= 0);
        expect(inOrder).toBe(true);
        // a page holds the same keys in the same places, whoever stands first among equals
        const keysOf = (list: Document[]) =>
          list.map((row) =>
            by.filter(([name]) => name !== 'tags').map(([name]) => row[name] ?? null),
          );
        if (by.every(([name]) => name !== 'tags'))
          expect(keysOf(found('rows', wanted, by, skip, most))).toEqual(
            keysOf(found('plain', wanted, by, skip, most)),
          );
      },
    ),
    { numRuns: 1200, seed: 42 },
  );
  // the comparison is worth something only when the indexes were really used
  expect(ways.get('index') ?? 0).toBeGreaterThan(500);
  expect(ways.get('union') ?? 0).toBeGreaterThan(20);
  expect(ways.get('all') ?? 0).toBeGreaterThan(50);
});

test('indexes follow updates and removals', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(SIZE - 1), document), { minLength: 1, maxLength: 8 }),
      flat,
      async (changes, gone) => {
        for (const [n, next] of changes) {
          const id = n % 3 === 0 ? n : `id${n}`;
          for (const collection of ['rows', 'plain']) await indexed.set(collection, id, next);
        }
        await indexed.remove('rows', { ...gone, c: 2 }, true);
        await indexed.remove('plain', { ...gone, c: 2 }, true);
        for (const name of ['a', 'b', 'tags', 'list.x', 'obj.x'])
          for (const value of [null, 1, 'a', new Date(1000)])
            expect(ids(found('rows', { [name]: value }, []))).toEqual(
              ids(found('plain', { [name]: value }, [])),
            );
        expect(indexed.count('rows', {})).toBe(indexed.count('plain', {}));
      },
    ),
    { numRuns: 30, seed: 5 },
  );
});

test.each<[string, Document, Order, string]>([
  ['equality', { a: 1 }, [], 'a'],
  ['equality and the order of the next field', { a: 1 }, [['b', -1]], 'ab'],
  ['the same backwards', { a: 1 }, [['b', 1]], 'ab'],
  [
    'in, merged into the order',
    { c: { $in: [1, 2] } },
    [
      ['b', 1],
      ['a', -1],
    ],
    'cba',
  ],
  [
    'order alone',
    {},
    [
      ['b', -1],
      ['c', 1],
    ],
    'bc',
  ],
  [
    'all directions turned',
    {},
    [
      ['b', 1],
      ['c', -1],
    ],
    'bc',
  ],
  ['a range', { b: { $gt: 2 } }, [], 'bc'],
  ['an array element', { tags: 'a' }, [], 'tags'],
  ['an array element and the order of the next field', { tags: 'a' }, [['a', -1]], 'tags'],
  ['several elements, merged into the order', { tags: { $in: ['a', 1] } }, [['a', 1]], 'tags'],
])('the planner uses the index for %s', (_name, wanted, by, name) => {
  const { plan } = indexed.find('rows', { query: wanted, order: by });
  expect(plan).toMatchObject({
    kind: 'index',
    index: { name },
    sorted: true,
  });
});

test('by a field that holds arrays, documents are sorted in memory', () => {
  const { plan } = indexed.find('rows', { query: { tags: 'a' }, order: [['tags', 1]] });
  expect(plan).toMatchObject({ kind: 'index', index: { name: 'tags' }, sorted: false });
});

test('a page of an array’s element reads no more than the page', async () => {
  await indexed.insert(
    'rows',
    Array.from({ length: 500 }, (_, n) => ({ tags: ['page', 'other'], a: 499 - n })),
  );
  const { cost, texts } = indexed.find('rows', {
    query: { tags: 'page', a: { $gt: 99 } },
    order: [['a', 1]],
    limit: 20,
  });
  expect(texts.map((text) => parseWireDocument(text, 0).a)).toEqual(
    Array.from({ length: 20 }, (_, n) => 100 + n),
  );
  expect(cost).toEqual({ keys: 20, documents: 20 });
});

test('an order that no index has in these directions is made in memory', () => {
  const { plan } = indexed.find('rows', {
    query: {},
    order: [
      ['b', 1],
      ['c', 1],
    ],
  });
  expect(plan).toMatchObject({ kind: 'all' });
});

test('values of all types sort as the database sorts them', () => {
  const ascending: Value[] = [
    null,
    -1,
    0,
    0.5,
    10,
    '',
    'a',
    'b',
    {},
    { a: 1 },
    [],
    [1],
    false,
    true,
    new Date(0),
  ];
  for (let n = 1; n < ascending.length; n++)
    expect(compareValues(ascending[n - 1], ascending[n])).toBeLessThan(0);
});
