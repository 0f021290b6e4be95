import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { CURRENT_BUILD } from '@contracts/envelope';
import type { CallReply } from '@contracts/envelope';

const ROOT = path.resolve(__dirname, '../..');
/** Filling the demonstration office takes a while on a busy machine. */
const STARTS_WITHIN = 120_000;

/** The demonstration office, running for the tests of one file, with an empty data folder of its own. */
export class World {
  private sent = 0;

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async open(): Promise<World> {
    const folder = mkdtempSync(path.join(tmpdir(), 'office-world-'));
    const options = {
      root: process.env.BUILT_ROOT ?? ROOT,
      port: 0,
      data: path.join(folder, 'data'),
      reset: true,
    };
    const child = fork(path.join(ROOT, 'dist/tasks/serve.js'), [JSON.stringify(options)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const words: string[] = [];
    child.stderr?.on('data', (chunk) => words.push(String(chunk)));
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: { url: string }) => resolve(message.url));
      child.once('exit', () => reject(new Error(`the office did not start: ${words.join('')}`)));
    });
    return new World(url, child, folder);
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Does as somebody what his own screen would do. Throws when it is refused. */
  async call<A extends Action>(openid: string, action: A, input: InputOf<A>): Promise<OutputOf<A>> {
    this.sent += 1;
    const { token } = await this.post('/client/session', { openid });
    const answer = await this.post(
      '/client/call',
      {
        name: action.fn,
        data: {
          action: action.name,
          build: CURRENT_BUILD,
          requestId: `world-request-${this.sent}`,
          input,
        },
      },
      String(token),
    );
    const reply = answer.result as CallReply;
    if (!reply.ok) throw new Error(`${action.name}: ${JSON.stringify(reply.error)}`);
    return reply.data as OutputOf<A>;
  }

  private async post(
    where: string,
    body: object,
    token?: string,
  ): Promise<Record<string, unknown>> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    const response = await fetch(this.url + where, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return response.json();
  }
}

/** The office of one test file: opened before its tests, closed after. */
export function worldFor(): () => World {
  let world: World | undefined;
  beforeAll(async () => {
    world = await World.open();
  }, STARTS_WITHIN);
  afterAll(async () => {
    await world?.close();
  });
  return () => {
    if (!world) throw new Error('the office opens before the first test');
    return world;
  };
}
