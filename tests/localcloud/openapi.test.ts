import { setTimeout as pause } from 'node:timers/promises';
import { openCloud, type Person, person, request } from './support/cloud';
import { failure, inside } from './support/script';
import { partly } from './support/matchers';

let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;
let caller: Person;

beforeAll(async () => {
  ({ cloud, end } = await openCloud({ collections: { ticks: {} } }, { messagePush: 'scheduled' }));
  caller = await person(cloud, 'worker-1');
});
afterAll(() => end());
beforeEach(() => cloud.reset());

const message = (data: Record<string, { value: string }> = { thing1: { value: '欠薪咨询' } }) => ({
  touser: 'worker-1',
  templateId: 'T1',
  page: 'pages/matter/index?id=1',
  data,
});
const send = (options: Record<string, unknown>) =>
  inside(caller, ({ cloud }, options) => cloud.openapi.subscribeMessage.send(options), options);
const sendFails = (options: Record<string, unknown>) =>
  failure(caller, ({ cloud }, options) => cloud.openapi.subscribeMessage.send(options), options);
const accept = () => caller.send('/client/subscribe-accept', { templateIds: ['T1'] });

describe('subscribeMessage.send', () => {
  test('one accept is one send', async () => {
    expect(await accept()).toEqual({ T1: 'accept' });
    expect(await send(message())).toMatchObject({ errCode: 0 });
    expect((await sendFails(message())).errCode).toBe(43101);
    expect(cloud.openapi.sent).toMatchObject([
      {
        openid: 'worker-1',
        templateId: 'T1',
        page: 'pages/matter/index?id=1',
        data: { thing1: { value: '欠薪咨询' } },
      },
    ]);
  });

  test('accepts are counted for each person and template', async () => {
    await accept();
    await accept();
    expect((await sendFails({ ...message(), templateId: 'T2' })).errCode).toBe(43101);
    expect((await sendFails({ ...message(), touser: 'somebody' })).errCode).toBe(43101);
    expect((await request(cloud, 'GET', '/_localcloud/api/subscriptions')).body).toEqual({
      'worker-1': { T1: 2 },
    });
  });

  test.each([
    ['thing1', '一二三四五六七八九十一二三四五六七八九十多'],
    ['thing1', ''],
    ['phrase2', '一二三四五六'],
    ['phrase2', 'abc'],
    ['name3', '一二三四五六七八九十多'],
    ['character_string4', '汉字'],
    ['character_string4', 'x'.repeat(33)],
    ['number5', 'twelve'],
    ['unheard6', 'x'],
  ])('the field %s refuses %j with 47003', async (name, value) => {
    await accept();
    const error = await sendFails(message({ [name]: { value } }));
    expect(error.errCode).toBe(47003);
    expect(error.message).toContain(`argument invalid! data.${name}.value invalid`);
    expect(cloud.subscriptions.left('worker-1', 'T1')).toBe(1);
  });

  test('the longest values pass', async () => {
    await accept();
    await send(
      message({
        thing1: { value: '一'.repeat(20) },
        phrase2: { value: '一二三四五' },
        name3: { value: '一二三四五六七八九十' },
        character_string4: { value: 'x'.repeat(32) },
        number5: { value: '12.5' },
        date6: { value: '2030年1月1日' },
      }),
    );
    expect(cloud.openapi.sent).toHaveLength(1);
  });
});

test('a function may call only what its config.json lists', async () => {
  const error = await failure(caller, ({ cloud }) => cloud.openapi.wxacode.get({ path: 'x' }));
  expect(error.errCode).toBe(-604101);
});

describe('security', () => {
  const check = (content: string) =>
    inside(
      caller,
      ({ cloud }, content) =>
        cloud.openapi.security.msgSecCheck({ version: 2, scene: 2, openid: 'worker-1', content }),
      content,
    );

  test('texts pass, unless a test has set another answer', async () => {
    expect(await check('老板欠薪')).toMatchObject({ result: { suggest: 'pass', label: 100 } });
    await request(cloud, 'POST', '/_localcloud/api/openapi', {
      api: 'security.msgSecCheck',
      contains: '坏',
      times: 1,
      reply: { result: { suggest: 'risky', label: 20001 } },
    });
    expect(await check('一个坏词')).toMatchObject({ result: { suggest: 'risky', label: 20001 } });
    expect(await check('一个坏词')).toMatchObject({ result: { suggest: 'pass' } });
  });

  test('long texts and people who have not been here for two hours are refused', async () => {
    const fails = (options: Record<string, unknown>) =>
      failure(caller, ({ cloud }, options) => cloud.openapi.security.msgSecCheck(options), options);
    const base = { version: 2, scene: 2, openid: 'worker-1', content: '好' };
    expect((await fails({ ...base, content: '字'.repeat(2501) })).errCode).toBe(45002);
    expect((await fails({ ...base, openid: 'long-gone' })).errCode).toBe(61010);
  });

  test('media are checked later: the result is pushed to a function', async () => {
    const { traceId } = await inside(caller, ({ cloud }) =>
      cloud.openapi.security.mediaCheckAsync({
        mediaUrl: 'https://example.org/a.png',
        mediaType: 2,
        version: 2,
        scene: 1,
        openid: 'worker-1',
      }),
    );
    expect(await cloud.openapi.deliverMediaResults()).toBe(1);
    expect(cloud.database.find('ticks')).toMatchObject([
      {
        event: {
          Event: 'wxa_media_check',
          trace_id: traceId,
          FromUserName: 'worker-1',
          result: { suggest: 'pass', label: 100 },
        },
      },
    ]);
    expect(await cloud.openapi.deliverMediaResults()).toBe(0);
  });

  const checkMedia = () =>
    inside(caller, ({ cloud }) =>
      cloud.openapi.security.mediaCheckAsync({
        mediaUrl: 'https://example.org/a.png',
        mediaType: 2,
        version: 2,
        scene: 1,
        openid: 'worker-1',
      }),
    );

  test('a pushed message names its person, and a source that no client has', async () => {
    await checkMedia();
    await cloud.openapi.deliverMediaResults();
    expect(cloud.database.find('ticks')).toMatchObject([
      { openid: 'worker-1', source: 'wx_unknown' },
    ]);
    expect(await inside(caller, async ({ cloud }) => cloud.getWXContext().SOURCE)).toBe(
      'wx_client',
    );
  });

  test('a test says what was found', async () => {
    await request(cloud, 'POST', '/_localcloud/api/openapi', {
      api: 'wxa_media_check',
      contains: 'a.png',
      times: 1,
      reply: { result: { suggest: 'risky', label: 20002 } },
    });
    await checkMedia();
    await checkMedia();
    await cloud.openapi.deliverMediaResults();
    const found = cloud.database.find('ticks').map((tick) => resultOf(tick).suggest);
    expect(found.sort()).toEqual(['pass', 'risky']);
  });

  test('what the function could not take is pushed again, three times in all', async () => {
    const unheard = { kind: 'error', function: 'scheduled', action: 'database.insertDocument' };
    await request(cloud, 'POST', '/_localcloud/api/faults', unheard);
    await checkMedia();
    const taken = [];
    for (let tries = 0; tries < 4; tries++) taken.push(await cloud.openapi.deliverMediaResults());
    expect(taken).toEqual([0, 0, 0, 0]);
    expect(cloud.calls.all().filter(({ source }) => source === 'push')).toHaveLength(3);
  });

  test('any message is pushed by the test API', async () => {
    const message = { MsgType: 'event', Event: 'user_enter_tempsession' };
    await request(cloud, 'POST', '/_localcloud/api/push', { message, openid: 'worker-9' });
    expect(cloud.database.find('ticks')).toMatchObject([{ event: message, openid: 'worker-9' }]);
  });

  test('a cloud whose time runs by itself pushes by itself', async () => {
    const own = await openCloud(
      { collections: { ticks: {} } },
      { messagePush: 'scheduled', tick: true },
    );
    try {
      const somebody = await person(own.cloud, 'worker-1');
      await inside(somebody, ({ cloud }) =>
        cloud.openapi.security.mediaCheckAsync({
          mediaUrl: 'https://example.org/a.png',
          mediaType: 2,
          version: 2,
          scene: 1,
          openid: 'worker-1',
        }),
      );
      const pushed = () => own.cloud.calls.all().filter(({ source }) => source === 'push');
      await until(() => pushed().some(({ ms }) => ms !== undefined));
      expect(pushed()).toMatchObject([{ function: 'scheduled', openid: 'worker-1' }]);
    } finally {
      await own.end();
    }
  });
});

/** What was found, by a message as the function kept it. */
function resultOf(tick: unknown): { suggest: string } {
  const { event } = tick as { event: { result: { suggest: string } } };
  return event.result;
}

/** Waits for something that happens by itself. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await pause(20);
}

test('a phone number by its code, once', async () => {
  const { code } = await caller.send('/client/cloud-id', { type: 'phone', number: '13900000000' });
  const get = (code: string) =>
    inside(caller, ({ cloud }, code) => cloud.openapi.phonenumber.getPhoneNumber({ code }), code);
  expect(await get(code)).toMatchObject({
    phoneInfo: { purePhoneNumber: '13900000000', countryCode: '86' },
  });
  const error = await failure(
    caller,
    ({ cloud }, code) => cloud.openapi.phonenumber.getPhoneNumber({ code }),
    code,
  );
  expect(error.errCode).toBe(40029);
});

test('a code image is a PNG of its own for each scene', async () => {
  const image = (scene: string) =>
    inside(
      caller,
      async ({ cloud }, scene) => {
        const { contentType, buffer } = await cloud.openapi.wxacode.getUnlimited({
          scene,
          page: 'pages/a',
        });
        return {
          contentType,
          head: buffer.subarray(1, 4).toString(),
          base64: buffer.toString('base64'),
        };
      },
      scene,
    );
  const one = await image('station=1');
  expect(one).toMatchObject({ contentType: 'image/png', head: 'PNG' });
  expect((await image('station=2')).base64).not.toBe(one.base64);
  const error = await failure(caller, ({ cloud }) =>
    cloud.openapi.wxacode.getUnlimited({ scene: 'x'.repeat(33), page: 'pages/a' }),
  );
  expect(error.errCode).toBe(40169);
});

test('getOpenData opens cloudIDs on the server', async () => {
  const { cloudID } = await caller.send('/client/cloud-id', { type: 'groupEnter', opengid: 'g9' });
  const { list } = await inside(
    caller,
    ({ cloud }, cloudID) => cloud.getOpenData({ list: [cloudID] }),
    cloudID,
  );
  expect(list).toEqual([partly({ cloudID, data: partly({ opengid: 'g9' }) })]);
});

test('faults by the test API: the nth request of a function fails', async () => {
  await request(cloud, 'POST', '/_localcloud/api/faults', {
    kind: 'error',
    function: 'script',
    action: 'database.insertDocument',
    nth: 2,
    code: 'EXCEED_REQUEST_LIMIT',
  });
  const add = ({
    db,
  }: {
    db: { collection(name: string): { add(options: object): Promise<unknown> } };
  }) => db.collection('ticks').add({ data: { a: 1 } });
  await inside(caller, add);
  expect((await failure(caller, add)).errCode).toBe(-501003);
  await inside(caller, add);
  await request(cloud, 'DELETE', '/_localcloud/api/faults');
  expect((await request(cloud, 'GET', '/_localcloud/api/faults')).body).toEqual([]);
});
