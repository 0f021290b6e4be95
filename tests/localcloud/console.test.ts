import { openCloud, person, request } from './support/cloud';

/** What the console page asks for, and the page itself. */
let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;

beforeAll(async () => {
  ({ cloud, end } = await openCloud({
    collections: { rows: { indexes: [{ name: 'k', keys: [['k', '1']] as const }] }, ticks: {} },
  }));
});
afterAll(() => end());
beforeEach(() => cloud.reset());

const api = async (path: string) => (await request(cloud, 'GET', `/_localcloud/api/${path}`)).body;

test.each(['', '/main.mjs', '/style.css', '/dom.mjs', '/data.mjs', '/calls.mjs', '/clock.mjs'])(
  'the page’s file /_localcloud%s is served',
  async (file) => {
    expect((await request(cloud, 'GET', `/_localcloud${file}`)).status).toBe(200);
  },
);

test('collections with their sizes and indexes', async () => {
  await cloud.database.insert('rows', [{ k: 1 }, { k: 2 }]);
  expect(await api('collections')).toEqual([
    { name: 'rows', documents: 2, indexes: [{ name: 'k', keys: [['k', '1']] }] },
    { name: 'ticks', documents: 0, indexes: [] },
  ]);
});

test('documents in pages, filtered and ordered, with the way they were found', async () => {
  await cloud.database.insert(
    'rows',
    Array.from({ length: 7 }, (_, n) => ({ _id: `r${n}`, k: n })),
  );
  const query = new URLSearchParams({
    collection: 'rows',
    filter: '{"k":{"$gte":2}}',
    sort: '{"k":-1}',
    skip: '1',
    limit: '2',
  });
  expect(await api(`documents?${query}`)).toEqual({
    total: 5,
    way: 'index k',
    cost: { keys: 3, documents: 3 },
    documents: [
      { _id: 'r5', k: 5 },
      { _id: 'r4', k: 4 },
    ],
  });
  const wrong = await request(cloud, 'GET', '/_localcloud/api/documents?collection=none');
  expect(wrong.body.errMsg).toContain('Db or Table not exist: none');
});

test('calls, newest first, and one call by the requestID of its reply', async () => {
  const caller = await person(cloud, 'o1');
  await caller.call('plain', { deed: 'echo', action: 'first' });
  const { requestID } = await caller.call('plain', { deed: 'echo', action: 'second' });
  expect(await api('calls')).toMatchObject([{ action: 'second' }, { action: 'first' }]);
  expect(await api(`call?id=${requestID}`)).toMatchObject({
    id: requestID,
    openid: 'o1',
    requests: [],
  });
  expect((await request(cloud, 'GET', '/_localcloud/api/call?id=none')).status).toBe(404);
});

test('files with their owners', async () => {
  const caller = await person(cloud, 'o1');
  await request(cloud, 'POST', '/client/upload?path=a/b.png', Buffer.from('x'), caller.headers);
  expect(await api('files')).toMatchObject([
    { path: 'a/b.png', owner: 'o1', size: 1, type: 'image/png' },
  ]);
});

test('reset empties everything and sets the clock right', async () => {
  const caller = await person(cloud, 'o1');
  await cloud.database.insert('rows', [{ k: 1 }]);
  await request(cloud, 'POST', '/client/upload?path=a.txt', Buffer.from('x'), caller.headers);
  await caller.send('/client/subscribe-accept', { templateIds: ['T'] });
  cloud.clock.advance(1000);
  await request(cloud, 'POST', '/_localcloud/api/reset', {});
  expect(cloud.database.count('rows')).toBe(0);
  expect(await api('files')).toEqual([]);
  expect(await api('subscriptions')).toEqual({});
  expect((await api('clock')).offset).toBe(0);
});
