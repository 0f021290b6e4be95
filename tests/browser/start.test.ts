import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of this test's own, removed at the end. */
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  folders.push(folder);
  return folder;
}

/** Runs the start command; `until` is a text after which it is interrupted as Ctrl-C does. */
async function start(
  args: string[],
  until?: string,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['config/tasks/start.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let said = '';
  let interrupted = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (!until || interrupted || !said.includes(until)) return;
      interrupted = true;
      child.kill('SIGINT');
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** What was said to the user when it failed: the lines from the cross on. */
const sentence = (said: string): string => said.slice(said.indexOf('✗')).trim();

test('it fills the office, says where it is, stops at Ctrl-C, and a damaged folder is named', async () => {
  const data = newFolder();
  const first = await start(['--port', '0', '--data', data], 'Ctrl-C stops it');
  expect(first.code).toBe(0);
  expect(first.said).toMatch(/✓ the demonstration office[\s\S]*http:\/\/127\.0\.0\.1:\d+\//);

  truncateSync(path.join(data, 'cloud/database/data.mdb'), 100_000);
  const damaged = await start(['--port', '0', '--data', data], 'Ctrl-C stops it');
  expect(damaged.code).toBe(1);
  expect(sentence(damaged.said)).toMatch(
    /data folder .+ is damaged: npm start -- --reset begins anew\.$/,
  );
});

test('begun anew, a damaged folder is an office again', async () => {
  const data = newFolder();
  mkdirSync(path.join(data, 'cloud'));
  writeFileSync(path.join(data, 'keys.json'), '{');
  const refused = await start(['--port', '0', '--data', data]);
  expect(refused.code).toBe(1);
  expect(sentence(refused.said)).toMatch(/keys\.json cannot be read.+npm start -- --reset/);

  const anew = await start(['--port', '0', '--data', data, '--reset'], 'Ctrl-C stops it');
  expect(anew.code).toBe(0);
});

test('a busy port, a folder that is a file, an unknown option: one sentence each', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const busy = await start(['--port', String(port), '--data', newFolder()]);
  other.close();
  expect(busy.code).toBe(1);
  expect(sentence(busy.said)).toBe(
    `✗ Port ${port} is in use. Stop the other program, or: npm start -- --port ${port + 1}`,
  );

  const file = path.join(newFolder(), 'file');
  writeFileSync(file, '');
  const folder = await start(['--port', '0', '--data', file]);
  expect(folder.code).toBe(1);
  expect(sentence(folder.said)).toMatch(
    /^✗ The data folder .+ cannot be used: .+ Another one: --data DIR$/,
  );

  const option = await start(['--prot', '1']);
  expect(option.code).toBe(1);
  expect(sentence(option.said)).toMatch(/^✗ Unknown option --prot\./);
});
