import { openCloud, type Person, person, request } from './support/cloud';
import { inside } from './support/script';
import { partly } from './support/matchers';

jest.setTimeout(60_000);

const HOUR = 3_600_000;
let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;
let caller: Person;

beforeAll(async () => {
  ({ cloud, end } = await openCloud({ collections: { ticks: {} } }));
  caller = await person(cloud, 'worker-1');
});
afterAll(() => end());
beforeEach(() => cloud.reset());

const dates = async () => (await caller.call('plain', { deed: 'dates' })).result;

test('a moved clock moves Date in workers that already run, and nothing else about Date', async () => {
  await dates();
  cloud.clock.advance(5 * HOUR);
  const moved = await dates();
  const expected = Date.now() + 5 * HOUR;
  for (const at of [moved.now, moved.fresh, Date.parse(moved.text)])
    expect(Math.abs(at - expected)).toBeLessThan(5000);
  expect(moved).toMatchObject({
    given: 5,
    utc: Date.UTC(2020, 0, 1),
    parsed: Date.parse('2020-01-01T00:00:00Z'),
    same: true,
    name: 'Date',
    copy: true,
  });
});

test('server dates follow the clock', async () => {
  const at = Date.parse('2031-02-03T04:05:06Z');
  cloud.clock.set(at);
  const saved = await inside(caller, async ({ db }) => {
    const { _id } = await db.collection('ticks').add({ data: { at: db.serverDate() } });
    const { data } = await db.collection('ticks').doc(_id).get();
    return Number(data.at);
  });
  expect(saved - at).toBeGreaterThanOrEqual(0);
  expect(saved - at).toBeLessThan(5000);
});

test('the clock is moved and read by the test API', async () => {
  const set = await request(cloud, 'POST', '/_localcloud/api/clock/set', { at: 1_900_000_000_000 });
  expect(Math.abs(set.body.now - 1_900_000_000_000)).toBeLessThan(1000);
  const moved = await request(cloud, 'POST', '/_localcloud/api/clock/advance', { ms: HOUR });
  expect(moved.body.now - set.body.now).toBeGreaterThanOrEqual(HOUR);
  expect((await request(cloud, 'GET', '/_localcloud/api/clock')).body.offset).toBeGreaterThan(0);
  const wrong = await request(cloud, 'POST', '/_localcloud/api/clock/advance', { ms: 'much' });
  expect(wrong.status).toBe(400);
});

test('firing runs each scheduled function once, without a person, at the moved time', async () => {
  cloud.clock.set(Date.parse('2030-05-01T00:00:30Z'));
  const { body } = await request(cloud, 'POST', '/_localcloud/api/clock/fire', {});
  expect(body.fired).toEqual([{ function: 'scheduled', result: partly({ ok: true }) }]);
  const [tick, ...others] = cloud.database.find('ticks');
  expect(others).toEqual([]);
  expect(tick).toMatchObject({
    openid: null,
    source: 'wx_trigger',
    event: { Type: 'Timer', TriggerName: 'everyMinute', Message: '' },
  });
  expect(String((tick?.event as { Time: string }).Time)).toMatch(/^2030-05-01T00:00:3\dZ$/);
  expect(tick?.event).not.toHaveProperty('userInfo');
});

test('any client may call the scheduled function, and then it sees who', async () => {
  await caller.call('scheduled', { Type: 'Timer' });
  expect(cloud.database.find('ticks')[0]).toMatchObject({ openid: 'worker-1' });
});

test('timers tell when they run next, in China time', async () => {
  cloud.clock.set(Date.parse('2030-05-01T00:00:30Z'));
  const { body } = await request(cloud, 'GET', '/_localcloud/api/timers');
  expect(body).toMatchObject([
    { function: 'scheduled', trigger: 'everyMinute', nextAt: Date.parse('2030-05-01T00:01:00Z') },
  ]);
});

test('with ticking on, a due timer runs by itself once, however far the clock jumped', async () => {
  const ticking = await openCloud({ collections: { ticks: {} } }, { tick: true });
  try {
    const done = new Promise<void>((resolve) => {
      const look = () => {
        if (ticking.cloud.calls.all().some(({ ms }) => ms !== undefined)) resolve();
        else setImmediate(look);
      };
      look();
    });
    ticking.cloud.clock.advance(24 * HOUR);
    await done;
    expect(ticking.cloud.calls.all()).toMatchObject([{ function: 'scheduled', source: 'timer' }]);
  } finally {
    await ticking.end();
  }
});
