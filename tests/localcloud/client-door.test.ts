import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startLocalCloud } from '../../localcloud/server';
import {
  freshFolder,
  functionsDir,
  openCloud,
  type Person,
  person,
  request,
} from './support/cloud';
import { anyNumber, holding } from './support/matchers';

let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;
let owner: Person;
let other: Person;
let siteDir: string;
let actors: string;

beforeAll(async () => {
  siteDir = freshFolder();
  mkdirSync(join(siteDir, 'js'));
  writeFileSync(join(siteDir, 'index.html'), '<h1>工会</h1>');
  writeFileSync(join(siteDir, 'js', 'app.0123abcd.js'), 'const a = 1;'.repeat(100));
  actors = join(siteDir, '..', `actors-${process.pid}.json`);
  writeFileSync(actors, JSON.stringify([{ openid: 'o1', name: '王工', hint: '职工' }]));
  ({ cloud, end } = await openCloud({ collections: {} }, { siteDir, actors }));
  owner = await person(cloud, 'owner');
  other = await person(cloud, 'other');
});
afterAll(() => end());
beforeEach(() => cloud.reset());

/** A request with any header, which fetch would not let through. */
function raw(path: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      httpRequest(`${cloud.url}${path}`, { method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

const upload = (who: Person, path: string, content: string) =>
  request(cloud, 'POST', `/client/upload?path=${encodeURIComponent(path)}`, Buffer.from(content), {
    ...who.headers,
    'content-type': 'text/plain',
  });

describe('sessions', () => {
  test('people are listed', async () => {
    expect((await request(cloud, 'GET', '/client/actors')).body).toEqual([
      { openid: 'o1', name: '王工', hint: '职工' },
    ]);
  });

  test('a call needs a session, and a forged one is none', async () => {
    const call = (headers: Record<string, string>) =>
      request(cloud, 'POST', '/client/call', { name: 'plain' }, headers);
    expect((await call({})).status).toBe(401);
    const [, signature] = owner.token.split('.');
    const body = Buffer.from(JSON.stringify({ openid: 'admin' })).toString('base64url');
    expect((await call({ authorization: `Bearer ${body}.${signature}` })).status).toBe(401);
    expect((await call({ authorization: 'Bearer nonsense' })).status).toBe(401);
  });

  test('a session survives a restart on the same data folder', async () => {
    const dataDir = freshFolder();
    const options = {
      functionsDir,
      schema: { collections: {} },
      dataDir,
      prewarm: false,
      tick: false,
    };
    const first = await startLocalCloud(options);
    const { headers } = await person(first, 'again');
    await first.close();
    const second = await startLocalCloud(options);
    const call = { name: 'plain', data: { deed: 'env' } };
    const { body } = await request(second, 'POST', '/client/call', call, headers);
    await second.close();
    expect(body.result.openid).toBe('again');
  });

  test.each([
    ['no data object', { name: 'plain', data: 'text' }, 400],
    ['no name', { data: {} }, 400],
    ['not JSON', Buffer.from('{'), 400],
  ])('a broken call: %s', async (_name, body, status) => {
    expect((await request(cloud, 'POST', '/client/call', body, owner.headers)).status).toBe(status);
  });
});

describe('who may send', () => {
  test('a foreign host name is refused (DNS rebinding)', async () => {
    expect((await raw('/', { host: 'evil.example' })).status).toBe(403);
    expect((await raw('/client/actors', { host: `evil.example:${cloud.port}` })).status).toBe(403);
  });

  test('another site cannot send', async () => {
    const own = `127.0.0.1:${cloud.port}`;
    expect((await raw('/client/actors', { host: own, origin: 'http://evil.example' })).status).toBe(
      403,
    );
    expect((await raw('/admin', { host: own, origin: 'null' }, 'POST')).status).toBe(403);
    expect((await raw('/client/actors', { host: own, origin: `http://${own}` })).status).toBe(200);
  });

  test('an address that others can reach needs permission', async () => {
    const start = startLocalCloud({
      functionsDir,
      schema: { collections: {} },
      dataDir: freshFolder(),
      host: '0.0.0.0',
    });
    await expect(start).rejects.toThrow(
      'The address 0.0.0.0 can be reached from other machines; that must be allowed explicitly.',
    );
  });
});

describe('files', () => {
  test('an uploader reads, overwrites and deletes what is his; others may not', async () => {
    const { body } = await upload(owner, 'in/owner/一.txt', '第一版');
    const { fileID } = body;
    expect(fileID).toMatch(/^cloud:\/\/local\.[^/]+\/in\/owner\/一\.txt$/);
    const address = `/client/file?fileID=${encodeURIComponent(fileID)}`;
    expect((await owner.get(address)).body).toBe('第一版');
    expect((await other.get(address)).body.errCode).toBe(-503002);
    expect((await upload(other, 'in/owner/一.txt', 'x')).body.errCode).toBe(-503002);
    await upload(owner, 'in/owner/一.txt', '第二版');
    expect((await request(cloud, 'GET', `${address}&token=${owner.token}`)).body).toBe('第二版');
    expect(await other.send('/client/delete', { fileIDs: [fileID] })).toEqual({
      fileList: [{ fileID, status: -503002, errMsg: 'storage permission denied' }],
    });
    expect(await owner.send('/client/delete', { fileIDs: [fileID] })).toEqual({
      fileList: [{ fileID, status: 0, errMsg: 'ok' }],
    });
    expect((await owner.get(address)).body.errCode).toBe(-503003);
  });

  test.each([
    '',
    '../out',
    '/abs',
    'a//b',
    'a/./b',
    'a?b',
    'a#b',
    'a%2e',
    'a\\b',
    'x'.repeat(1025),
  ])('the cloud path %j is refused', async (path) => {
    expect((await upload(owner, path, 'x')).body.errCode).toBe(-503004);
  });

  test('a temporary link works for ten minutes of the cloud’s time', async () => {
    const { fileID } = (await upload(owner, 'in/link.txt', 'shared')).body;
    const { fileList } = await owner.send('/client/temp-url', { fileIDs: [fileID] });
    const { tempFileURL = '', maxAge } = fileList[0] ?? {};
    expect(maxAge).toBe(600);
    expect(await (await fetch(tempFileURL)).text()).toBe('shared');
    expect((await fetch(tempFileURL.replace('link', 'lin'))).status).toBe(403);
    cloud.clock.advance(599_000);
    expect((await fetch(tempFileURL)).status).toBe(200);
    cloud.clock.advance(2_000);
    expect((await fetch(tempFileURL)).status).toBe(403);
  });

  test('no links to other people’s files, and at most fifty at once', async () => {
    const { fileID } = (await upload(owner, 'in/own.txt', 'x')).body;
    const { fileList } = await other.send('/client/temp-url', { fileIDs: [fileID] });
    expect(fileList[0]).toMatchObject({ status: -503002, tempFileURL: '' });
    expect(
      await owner.send('/client/temp-url', { fileIDs: Array.from({ length: 51 }, () => fileID) }),
    ).toMatchObject({
      errCode: -501007,
      errMsg: holding('at most 50 files at once'),
    });
  });

  test('parts of a file are served, and uploaded pages cannot run', async () => {
    const { fileID } = (await upload(owner, 'in/video.mp4', '0123456789')).body;
    const address = `/client/file?fileID=${encodeURIComponent(fileID)}&token=${owner.token}`;
    const part = await raw(address, { range: 'bytes=2-4' });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    expect((await raw(address, { range: 'bytes=-3' })).body.toString()).toBe('789');
    expect((await raw(address, { range: 'bytes=20-' })).status).toBe(416);
    expect(part.headers['content-security-policy']).toBe('sandbox');
  });
});

describe('cloudID', () => {
  const echo = async (who: Person, field: unknown) =>
    (await who.call('plain', { deed: 'echo', field })).result.field;

  test('the function sees the group that a card was opened from', async () => {
    const { cloudID } = await owner.send('/client/cloud-id', { type: 'groupEnter', opengid: 'g1' });
    expect(await echo(owner, { cloudID })).toEqual({
      cloudID,
      data: {
        opengid: 'g1',
        chat_type: 3,
        watermark: { timestamp: anyNumber, appid: 'wx0000000000000000' },
      },
    });
  });

  test('only its owner can use it, only for five minutes, and not a made-up one', async () => {
    const { cloudID } = await owner.send('/client/cloud-id', {
      type: 'phone',
      number: '13800000000',
    });
    expect(await echo(owner, { cloudID })).toMatchObject({
      data: { purePhoneNumber: '13800000000', countryCode: '86' },
    });
    expect(await echo(other, { cloudID })).toEqual({
      cloudID,
      errCode: -601007,
      errMsg: 'cloudID and calling user does not match',
    });
    cloud.clock.advance(5 * 60_000 + 1000);
    expect(await echo(owner, { cloudID })).toMatchObject({ errCode: -601006 });
    expect(await echo(owner, { cloudID: 'made up' })).toMatchObject({ errCode: -601005 });
  });

  test('only top-level fields that are nothing else are opened', async () => {
    const { cloudID } = await owner.send('/client/cloud-id', { type: 'groupEnter', opengid: 'g1' });
    expect(await echo(owner, { deep: { cloudID } })).toEqual({ deep: { cloudID } });
    expect(await echo(owner, { cloudID, more: 1 })).toEqual({ cloudID, more: 1 });
  });
});

describe('the site', () => {
  test('pages, compressed scripts with long caching, and nothing outside', async () => {
    const page = await raw('/', {});
    expect([page.status, page.body.toString()]).toEqual([200, '<h1>工会</h1>']);
    expect(page.headers['cache-control']).toBe('no-cache');
    const script = await raw('/js/app.0123abcd.js', { 'accept-encoding': 'gzip' });
    expect(script.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(gunzipSync(script.body).toString()).toContain('const a = 1;');
    expect(
      (await raw('/js/app.0123abcd.js', { 'if-none-match': String(script.headers.etag) })).status,
    ).toBe(304);
    expect((await raw('/missing.js', {})).status).toBe(404);
    expect((await raw(`/%2e%2e/${actors.split('/').pop()}`, {})).status).toBe(404);
    expect((await raw('/%ff', {})).status).toBe(400);
  });
});
