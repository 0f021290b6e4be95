import { createServer, type Server } from 'node:http';
import { checkTexts, piecesOf } from '../../../cloudfunctions/kernel/text-safety';

const LOGIN = { provider: 'wechat', id: 'o-slow', key: 'k' };

/** A platform that takes every call and never answers. */
let silent: Server;

beforeAll(async () => {
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${address.port}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'id',
    TENCENTCLOUD_SECRETKEY: 'key',
    TCB_ENV: 'local',
    SCF_NAMESPACE: 'local',
  });
});

afterAll(async () => {
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});

test('a platform that is slow leaves the text unchecked, in time', async () => {
  const logged = new Promise((resolve) => jest.spyOn(console, 'log').mockImplementation(resolve));
  const started = performance.now();
  expect(await checkTexts(LOGIN, ['你好'], 2, 300)).toBe('unchecked');
  expect(performance.now() - started).toBeLessThan(2_000);
  // the call that nobody waits for any more ends with a line in the log
  silent.closeAllConnections();
  expect(String(await logged)).toContain('msgSecCheck');
});

test('nobody stands in for a caller without WeChat', async () => {
  expect(await checkTexts(undefined, ['你好'])).toBe('unchecked');
  expect(await checkTexts(undefined, ['', '  '])).toBe('pass');
});

test('pieces are short enough, overlap, and lose nothing', () => {
  const text = Array.from({ length: 6_000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 900)));
  const pieces = piecesOf(text.join(''));
  expect(pieces.every((piece) => [...piece].length <= 2_500)).toBe(true);
  const joined = pieces.map((piece, i) => [...piece].slice(i === 0 ? 0 : 50).join('')).join('');
  expect(joined).toBe(text.join(''));
});
