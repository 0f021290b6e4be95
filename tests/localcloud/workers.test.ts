import { openCloud, type Person, person } from './support/cloud';
import { holding } from './support/matchers';

jest.setTimeout(60_000);

/** What a function may do to its worker, and what then happens to its caller and to others. */
let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;
let caller: Person;
const do_ = (deed: string, more: Record<string, unknown> = {}) =>
  caller.call('plain', { deed, ...more });

beforeAll(async () => {
  ({ cloud, end } = await openCloud(
    { collections: { things: {} } },
    { instancesPerFunction: 4, functionEnv: { EXTRA: 'from the host' } },
  ));
  caller = await person(cloud, 'worker-1');
});
afterAll(() => end());

test('the event carries the data and the platform’s userInfo', async () => {
  const { result } = await do_('echo', { a: { b: [1, null] } });
  expect(result).toEqual({
    deed: 'echo',
    a: { b: [1, null] },
    userInfo: { openId: 'worker-1', appId: 'wx0000000000000000' },
  });
});

test('a client cannot pass off another userInfo', async () => {
  const { result } = await do_('echo', { userInfo: { openId: 'somebody-else' } });
  expect(result.userInfo.openId).toBe('worker-1');
});

test('a function without a result answers null', async () => {
  expect((await do_('nothing')).result).toBeNull();
});

test('the environment holds what the platform and the host give, and nothing of this machine', async () => {
  const { result } = await do_('env');
  expect(result).toMatchObject({ openid: 'worker-1', extra: 'from the host' });
  expect(result.keys).toContain('TCB_CONTEXT_CNFG');
  expect(result.keys).not.toContain('PATH');
});

test('the context names the function, the call and the limits', async () => {
  const { result, requestID } = await do_('context');
  expect(result).toMatchObject({
    function_name: 'plain',
    request_id: requestID,
    time_limit_in_ms: 1000,
    namespace: 'local',
  });
});

test.each([
  ['throw', -504002, 'Error: as the function meant it'],
  ['laterThrow', -504002, 'Error: after the event'],
  ['exit', -504002, 'Process exited unexpectedly before completing request, exit code 7'],
  ['spin', -504003, 'Invoking task timed out after 1 seconds'],
  ['never', -504003, 'Invoking task timed out after 1 seconds'],
])('%s hurts only its own call', async (deed, errCode, words) => {
  const bystander = do_('wait', { ms: 150 });
  const hurt = await do_(deed);
  expect(hurt.errCode).toBe(errCode);
  expect(hurt.errMsg).toContain('cloud.callFunction:fail Error: errCode: ');
  expect(hurt.errMsg).toContain(words);
  expect((await bystander).errCode).toBeUndefined();
  expect((await do_('echo')).errCode).toBeUndefined();
});

test('running out of memory hurts only its own call', async () => {
  const hurt = await do_('hoard');
  expect([-504002, -504003]).toContain(hurt.errCode);
  expect((await do_('echo')).errCode).toBeUndefined();
});

test('a function that cannot be loaded says why', async () => {
  const { errCode, errMsg } = await caller.call('broken');
  expect(errCode).toBe(-504002);
  expect(errMsg).toContain('cannot even be loaded');
});

test('an unknown function is refused', async () => {
  expect(await caller.call('nobody')).toMatchObject({
    errCode: -501000,
    errMsg: holding('FunctionName parameter could not be found: nobody'),
  });
});

test('an instance is reused, one request at a time', async () => {
  cloud.reload();
  await do_('echo');
  await do_('echo');
  expect((await do_('served')).result.served).toBe(3);
});

test('nothing runs between invocations', async () => {
  cloud.reload();
  await do_('background');
  const first = (await do_('served')).result.ticks;
  const started = performance.now();
  // the wait is in another function, so the instance with the interval stands still meanwhile
  await caller.call('script', {
    script: '() => new Promise((resolve) => setTimeout(resolve, 300))',
  });
  const second = (await do_('served')).result.ticks;
  expect(performance.now() - started).toBeGreaterThan(299);
  expect(second - first).toBeLessThan(50);
});

test('calls at the same time get instances of their own; beyond the cap they are refused', async () => {
  cloud.reload();
  const answers = await Promise.all(Array.from({ length: 6 }, () => do_('wait', { ms: 400 })));
  const refused = answers.filter(({ errCode }) => errCode !== undefined);
  expect(refused).toHaveLength(2);
  expect(refused[0]).toMatchObject({
    errCode: -501004,
    errMsg: holding('resource exceed concurrent limit: 4 instances are busy'),
  });
  expect(answers.filter(({ result }) => Number(result) === 1)).toHaveLength(4);
  expect((await do_('echo')).errCode).toBeUndefined();
});

test('twenty callers at once keep their identities', async () => {
  await end();
  ({ cloud, end } = await openCloud({ collections: { things: {} } }));
  caller = await person(cloud, 'worker-1');
  const people = await Promise.all(Array.from({ length: 20 }, (_, n) => person(cloud, `p-${n}`)));
  const script =
    '({ cloud }) => new Promise((resolve) => setTimeout(() => resolve(cloud.getWXContext().OPENID), 20))';
  const answers = await Promise.all(people.map((one) => one.call('script', { script })));
  expect(answers.map(({ result }) => result?.value)).toEqual(people.map(({ openid }) => openid));
});

test('requests and results have their sizes', async () => {
  const body = (size: number) => do_('echo', { text: 'x'.repeat(size) });
  expect((await body(100 * 1024 - 200)).errCode).toBeUndefined();
  expect(await body(100 * 1024)).toMatchObject({
    errCode: -501007,
    errMsg: holding('request data exceeds the limit of 102400 bytes'),
  });
  expect((await do_('large', { size: 1024 * 1024 - 2 })).errCode).toBeUndefined();
  expect(await do_('large', { size: 1024 * 1024 })).toMatchObject({
    errCode: -604001,
    errMsg: holding('the result is larger than 1048576 bytes'),
  });
});

test('a call is listed with its duration, its requests and what it logged', async () => {
  const { requestID } = await do_('log');
  const script =
    "async ({ db }) => { await db.collection('things').add({ data: {} }); await db.collection('none').get(); }";
  const second = await caller.call('script', { script, action: 'demo' });
  const list = cloud.calls.all();
  const plain = list.find(({ id }) => id === requestID);
  expect(plain).toMatchObject({ function: 'plain', source: 'client', openid: 'worker-1' });
  expect(plain?.ms).toBeGreaterThan(0);
  expect(plain?.logs).toEqual(['a line { n: 1 }', 'another']);
  expect(list.find(({ id }) => id === second.requestID)?.action).toBe('demo');
  expect(cloud.requestsOf(second.requestID)).toMatchObject([
    { action: 'database.insertDocument', collection: 'things', error: undefined },
    {
      action: 'database.getDocument',
      collection: 'none',
      error: holding('DATABASE_COLLECTION_NOT_EXIST'),
    },
  ]);
});
