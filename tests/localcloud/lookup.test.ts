import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { Aggregator } from 'mingo';
import { Database } from '../../localcloud/database/database';
import type { Document, Value } from '../../localcloud/database/values';
import { freshFolder } from './support/cloud';

jest.setTimeout(60_000);

/** Whether an index helps or not, a lookup must find what joining everything in memory finds. */
const folder = freshFolder();
const database = new Database(folder, {
  collections: {
    rows: {},
    other: {
      indexes: [
        {
          name: 'a',
          keys: [
            ['a', '1'],
            ['b', '-1'],
          ],
        },
        { name: 'back', keys: [['b', '-1']] },
        { name: 'tags', keys: [['tags', '1']] },
        { name: 'deep', keys: [['list.x', '1']] },
      ],
    },
  },
});
const scans = jest.spyOn(database.store.documents, 'getRange');
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.constantFrom('0', 'a', 'b', '工资', 'o1', 'o2', '') },
  fc.constantFrom(null, true, false, 1.5),
  fc.integer({ min: 0, max: 2 }).map((n) => new Date(n * 1000)),
);
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  scalar.map((x): Value => ({ x })),
);
const item = fc.record({ x: scalar }, { requiredKeys: [] });
const document: fc.Arbitrary<Document> = fc.record(
  { a: value, b: scalar, tags: value, list: fc.oneof(fc.array(item, { maxLength: 3 }), item) },
  { requiredKeys: [] },
);
const field = fc.constantFrom('_id', 'a', 'b', 'tags', 'list.x', 'nowhere');

const byId = (a: Document, b: Document) =>
  JSON.stringify(a._id).localeCompare(JSON.stringify(b._id));

/** The same join by the query library alone, less its "nothing" for elements that find nothing and its repetitions. */
function plainly(rows: Document[], other: Document[], lookup: object): Document[] {
  const found = new Aggregator([{ $lookup: { ...lookup, from: 'other' } }], {
    collectionResolver: () => other,
  }).run<Document>(rows);
  return found.map((row) => ({
    ...row,
    found: [...new Set([row.found].flat())]
      .filter((one): one is Document => Boolean(one))
      .sort(byId),
  }));
}

test('300 random lookups give what joining everything gives', async () => {
  const sample = (seed: number) =>
    fc.sample(fc.array(document, { minLength: 40, maxLength: 40 }), { numRuns: 1, seed })[0] ?? [];
  const other = sample(3).map((row, n): Document => ({ ...row, _id: n % 2 ? n : `o${n}` }));
  const rows = sample(4).map((row, n): Document => ({ ...row, _id: n % 2 ? n : `r${n}` }));
  await database.insert('other', other);
  await database.insert('rows', rows);
  let joined = 0;
  fc.assert(
    fc.property(field, field, (localField, foreignField) => {
      const lookup = { localField, foreignField, as: 'found' };
      const stage = { name: '$lookup', value: { ...lookup, from: 'other' } };
      const answer = database.aggregate('rows', [stage]).map((row) => {
        const found = row.found as Document[];
        joined += found.length;
        return { ...row, found: [...found].sort(byId) };
      });
      expect(answer.sort(byId)).toEqual(plainly(rows, other, lookup).sort(byId));
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(joined).toBeGreaterThan(1000);
});

describe('what is read', () => {
  const join = (localField: string, foreignField: string, from = 'other') => ({
    name: '$lookup',
    value: { from, localField, foreignField, as: 'found' },
  });
  const one = { name: '$match', value: { _id: 'one' } };
  beforeAll(async () => {
    await database.insert('rows', [
      { _id: 'one', key: 'x', keys: ['x', 'z', 'x'], people: [{ id: 'p2' }, { id: 'p1' }, {}] },
    ]);
    await database.insert('other', [
      { _id: 'p1', a: 'x', b: 1, plain: 'x' },
      { _id: 'p2', a: 'x', b: 2 },
      { _id: 'p3', a: 'z', b: 3 },
    ]);
  });

  test.each<[string, string, string, string[], 'all' | 'wanted']>([
    ['by _id', 'people.id', '_id', ['p1', 'p2'], 'wanted'],
    ['by an index', 'key', 'a', ['p1', 'p2'], 'wanted'],
    ['a list by an index', 'keys', 'a', ['p1', 'p2', 'p3'], 'wanted'],
    ['without an index', 'key', 'plain', ['p1'], 'all'],
  ])('%s', (_what, localField, foreignField, expected, read) => {
    scans.mockClear();
    const [row] = database.aggregate('rows', [one, join(localField, foreignField)]);
    expect((row?.found as Document[]).map(({ _id }) => _id)).toEqual(expected);
    expect(scans).toHaveBeenCalledTimes(read === 'all' ? 1 : 0);
  });

  test('stages before, between and after lookups see each other’s results', () => {
    const rows = database.aggregate('rows', [
      one,
      { name: '$addFields', value: { wanted: 'p3' } },
      {
        name: '$lookup',
        value: { from: 'other', localField: 'wanted', foreignField: '_id', as: 'a' },
      },
      { name: '$unwind', value: '$a' },
      { name: '$lookup', value: { from: 'other', localField: 'a.a', foreignField: 'a', as: 'b' } },
      { name: '$project', value: { _id: 0, ids: '$b._id' } },
    ]);
    expect(rows).toEqual([{ ids: ['p3'] }]);
  });

  test('a collection that does not exist holds nothing', () => {
    const [row] = database.aggregate('rows', [one, join('key', 'a', 'nowhere')]);
    expect(row?.found).toEqual([]);
  });

  test('more values than the planner takes at once', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => n + 10_000);
    await database.insert(
      'other',
      many.map((_id) => ({ _id, b: _id })),
    );
    await database.insert('rows', [{ _id: 'many', many }]);
    scans.mockClear();
    for (const foreignField of ['_id', 'b']) {
      const [row] = database.aggregate('rows', [
        { name: '$match', value: { _id: 'many' } },
        join('many', foreignField),
      ]);
      expect((row?.found as Document[]).map(({ _id }) => _id)).toEqual(many);
    }
    expect(scans).not.toHaveBeenCalled();
  });
});
