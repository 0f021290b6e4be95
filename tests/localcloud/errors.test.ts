import { openCloud, type Person, person } from './support/cloud';
import { failure } from './support/script';
import { holding } from './support/matchers';

/** Which errCode the caller of the SDK sees for what goes wrong. */
let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;
let worker: Person;

beforeAll(async () => {
  ({ cloud, end } = await openCloud({
    collections: {
      things: { indexes: [{ name: 'code', keys: [['code', '1']] as const, unique: true }] },
    },
  }));
  worker = await person(cloud, 'worker-1');
});
afterAll(() => end());
beforeEach(() => cloud.reset());

test.each([
  ['SYS_ERR', -501001],
  ['SOMETHING_UNHEARD_OF', -501001],
  ['SERVER_TIMEOUT', -501002],
  ['EXCEED_REQUEST_LIMIT', -501003],
  ['EXCEED_CONCURRENT_REQUEST_LIMIT', -501004],
  ['INVALID_PARAM', -501007],
  ['DATABASE_REQUEST_FAILED', -502001],
  ['DATABASE_INVALID_OPERRATOR', -502002],
  ['DATABASE_PERMISSION_DENIED', -502003],
  ['DATABASE_COLLECTION_NOT_EXIST', -502005],
])('the code %s becomes %i', async (code, errCode) => {
  cloud.faults.add({ action: 'database.getDocument', kind: 'error', code, message: 'as asked' });
  const error = await failure(worker, ({ db }) => db.collection('things').get());
  expect(error).toMatchObject({ errCode, message: holding('as asked') });
});

test('a missing collection', async () => {
  const error = await failure(worker, ({ db }) => db.collection('nowhere').get());
  expect(error.errCode).toBe(-502005);
  expect(error.message).toContain('Db or Table not exist: nowhere');
});

test('an operator that does not exist', async () => {
  const error = await failure(worker, ({ db }) =>
    db
      .collection('things')
      .where({ a: { $nonsense: 1 } })
      .get(),
  );
  expect(error.errCode).toBe(-502002);
});

test('doc().get() of a missing document', async () => {
  const error = await failure(worker, ({ db }) => db.collection('things').doc('nobody').get());
  expect(error.errCode).toBe(-1);
  expect(error.message).toContain('does not exist');
});

test('a wrong aggregation', async () => {
  const error = await failure(worker, ({ db }) =>
    db.collection('nowhere').aggregate().match({}).end(),
  );
  expect(error.errCode).toBe(-1);
});

test('an unknown function', async () => {
  const error = await failure(worker, ({ cloud }) => cloud.callFunction({ name: 'nobody' }));
  expect(error).toMatchObject({
    errCode: -1,
    code: 'FUNCTION_NOT_FOUND',
    message: holding('FunctionName parameter could not be found: nobody'),
  });
});

test('the second document with a unique key', async () => {
  await cloud.database.insert('things', [{ code: 'x' }]);
  const error = await failure(worker, ({ db }) =>
    db.collection('things').add({ data: { code: 'x' } }),
  );
  expect(error.errCode).toBe(-502001);
  expect(error.message).toContain(
    'E11000 duplicate key error collection: things index: code dup key: { code: "x" }',
  );
});

test('two documents without a unique field collide, as a missing field counts as null', async () => {
  await cloud.database.insert('things', [{ other: 1 }]);
  const error = await failure(worker, ({ db }) =>
    db.collection('things').add({ data: { other: 2 } }),
  );
  expect(error.errCode).toBe(-502001);
  expect(error.message).toContain('dup key: { code: null }');
});

test.each([
  [
    'inc on a text',
    { $inc: { text: 1 } },
    'Cannot apply $inc to a value of non-numeric type: text',
  ],
  ['push on a text', { $push: { text: 1 } }, "The field 'text' must be an array to apply $push"],
  ['a path through a text', { $set: { 'text.deep': 1 } }, "Cannot create field 'deep'"],
])('an update that cannot be: %s', async (_name, update, message) => {
  await cloud.database.insert('things', [{ _id: 'a', code: 1, text: 'word' }]);
  await expect(cloud.database.update('things', { _id: 'a' }, update)).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
    message: holding(message),
  });
  expect(cloud.database.find('things', { _id: 'a' })).toEqual([
    { _id: 'a', code: 1, text: 'word' },
  ]);
});

test('a value that is too long for its index', async () => {
  const long = 'x'.repeat(1100);
  await expect(cloud.database.insert('things', [{ code: long }])).rejects.toMatchObject({
    message: 'key too large to index, failing code: an indexed value may have 1024 bytes',
  });
  await cloud.database.insert('things', [{ code: 'x'.repeat(1024) }]);
  expect(cloud.database.count('things')).toBe(1);
});
