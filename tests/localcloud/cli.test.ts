import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { freshFolder, functionsDir, type Reply } from './support/cloud';
import { endProcess, startProcess } from './support/process';

jest.setTimeout(60_000);

const folder = freshFolder();
const schemaFile = join(folder, 'schema.json');
writeFileSync(schemaFile, '{"collections":{"things":{}}}');
const base = (data: string) => [
  '--functions',
  functionsDir,
  '--schema',
  schemaFile,
  '--data',
  join(folder, data),
];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs to the end; answers the exit code and what was said. */
async function runToEnd(args: string[]) {
  const { child, said, url } = startProcess(args);
  url.catch(() => {});
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, ...said };
}

test('it says on one line where it is, reloads on SIGHUP and closes on SIGTERM', async () => {
  const functions = join(folder, 'functions');
  const write = (answer: string) => {
    mkdirSync(join(functions, 'hello'), { recursive: true });
    writeFileSync(join(functions, 'hello', 'index.js'), `exports.main = () => '${answer}';`);
  };
  write('first');
  const { child, said, url } = startProcess([
    '--functions',
    functions,
    '--schema',
    schemaFile,
    '--data',
    join(folder, 'd1'),
  ]);
  const at = await url;
  expect(said.out.trim().split('\n')).toHaveLength(1);
  const post = async (path: string, body: unknown, headers = {}) =>
    (
      await fetch(at + path, { method: 'POST', headers, body: JSON.stringify(body) })
    ).json() as Promise<Reply>;
  const { token } = await post('/client/session', { openid: 'o' });
  const call = async () =>
    (await post('/client/call', { name: 'hello' }, { authorization: `Bearer ${token}` })).result;
  expect(await call()).toBe('first');
  write('second');
  expect(await post('/_localcloud/api/reload', {})).toEqual(['hello']);
  expect(await call()).toBe('second');
  expect(await endProcess(child, 'SIGTERM')).toBe(0);
});

test('a busy port: exit code 3 and one sentence', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const { port } = blocker.address() as AddressInfo;
  const { code, err } = await runToEnd([...base('d2'), '--port', String(port)]);
  blocker.close();
  expect([code, err]).toEqual([3, `Port ${port} on 127.0.0.1 is in use by another program.\n`]);
});

test.each<[string, () => string[], RegExp]>([
  ['no arguments', () => [], /^Usage: localcloud --functions/],
  [
    'a strange port',
    () => [...base('d3'), '--port', 'eighty'],
    /^"eighty" is not a port number\.\n$/,
  ],
  [
    'no functions',
    () => [
      '--functions',
      join(folder, 'none'),
      '--schema',
      schemaFile,
      '--data',
      join(folder, 'd4'),
    ],
    /^The functions folder .* does not exist\.\n$/,
  ],
  [
    'no schema',
    () => [
      '--functions',
      functionsDir,
      '--schema',
      join(folder, 'no.json'),
      '--data',
      join(folder, 'd5'),
    ],
    /^The schema .* cannot be read: ENOENT.*\n$/,
  ],
  [
    'a data folder that is a file',
    () => ['--functions', functionsDir, '--schema', schemaFile, '--data', schemaFile],
    /^The data folder .* cannot be used: .*\n$/,
  ],
  [
    'an open address',
    () => [...base('d6'), '--host', '0.0.0.0'],
    /^The address 0\.0\.0\.0 can be reached from other machines; that must be allowed explicitly\.\n$/,
  ],
])('%s: exit code 1 and one sentence', async (_name, args, sentence) => {
  const { code, err } = await runToEnd(args());
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
});

test('a broken database file: exit code 1 and one sentence', async () => {
  const data = join(folder, 'broken');
  mkdirSync(data);
  writeFileSync(join(data, 'database'), Buffer.alloc(100_000, 7));
  const { code, err } = await runToEnd(base('broken'));
  expect(code).toBe(1);
  expect(err).toMatch(/^The data folder .* cannot be used: .*\n$/);
});
