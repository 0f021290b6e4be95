import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { At } from '@domain/time/types';
import type { Collections } from '../../cloudfunctions/documents';
import type { CallFunction } from './wx-stub';

const ROOT = path.resolve(__dirname, '../..');
/** In ms; what has gathered over weeks is worked off in less, on a busy machine too. */
const CAUGHT_UP_WITHIN = 30_000;

/** The demonstration office behind `wx.cloud`: the shipped functions on a local cloud, for the tests of one file. */
export class OfficeLine {
  private readonly tokens = new Map<string, string>();

  private constructor(
    private readonly url: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async open(): Promise<OfficeLine> {
    const folder = mkdtempSync(path.join(tmpdir(), 'office-line-'));
    const options = { root: ROOT, port: 0, data: path.join(folder, 'data'), reset: true };
    const child = fork(path.join(ROOT, 'dist/tasks/serve.js'), [JSON.stringify(options)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Jest's own options are not the office's.
      execArgv: [],
    });
    const words: string[] = [];
    child.stderr?.on('data', (chunk) => words.push(String(chunk)));
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: { url: string }) => resolve(message.url));
      child.once('exit', () => reject(new Error(`the office did not start: ${words.join('')}`)));
    });
    return new OfficeLine(url, child, folder);
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What `wx.cloud.callFunction` does in this person's hands. */
  as(openid: string): CallFunction {
    return async (name, data) => {
      const answer = await this.post('/client/call', { name, data }, await this.tokenOf(openid));
      if (!('result' in answer)) throw answer;
      return answer.result;
    };
  }

  /** What `wx.cloud.uploadFile` does in this person's hands: puts the bytes into his own place. */
  async upload(openid: string, cloudPath: string, bytes: Buffer): Promise<string> {
    const where = `/client/upload?path=${encodeURIComponent(cloudPath)}`;
    const answer = await this.send('POST', where, bytes, await this.tokenOf(openid));
    if (!('fileID' in answer)) throw answer;
    return String(answer.fileID);
  }

  /** The scheduler's minutes until nothing is due any more: another run may have been under way. */
  async tick(): Promise<void> {
    const end = performance.now() + CAUGHT_UP_WITHIN;
    for (;;) {
      await this.post('/_localcloud/api/clock/fire', {});
      const now = await this.now();
      const timers = await this.documents('timers', { wakeAt: { $lte: now } });
      const effects = await this.documents('outbox', { dead: false, nextAt: { $lte: now } });
      if (timers.length + effects.length === 0) return;
      if (performance.now() > end) throw new Error('the clock does not catch up');
      await new Promise((next) => setTimeout(next, 50));
    }
  }

  /** What the office's clock shows. */
  async now(): Promise<At> {
    return Number((await this.send('GET', '/_localcloud/api/clock')).now);
  }

  /** Moves the office's clock and lets what has become due happen. */
  async setClock(at: At): Promise<void> {
    await this.post('/_localcloud/api/clock/set', { at });
    await this.tick();
  }

  /** What stands in the database, oldest id first. */
  async documents<C extends keyof Collections>(
    collection: C,
    filter: object,
  ): Promise<Collections[C][]> {
    const query = new URLSearchParams({ collection, filter: JSON.stringify(filter), limit: '500' });
    const answer = await this.send('GET', `/_localcloud/api/documents?${query}`);
    return answer.documents as Collections[C][];
  }

  private async tokenOf(openid: string): Promise<string> {
    const known = this.tokens.get(openid);
    if (known !== undefined) return known;
    const { token } = await this.post('/client/session', { openid });
    this.tokens.set(openid, String(token));
    return String(token);
  }

  private post(where: string, body: object, token?: string): Promise<Record<string, unknown>> {
    return this.send('POST', where, body, token);
  }

  /** By Node's own client: a test with a document has no fetch. */
  private send(
    method: 'GET' | 'POST',
    where: string,
    body?: object | Buffer,
    token?: string,
  ): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      const raw = Buffer.isBuffer(body);
      const headers: Record<string, string> = {
        'content-type': raw ? 'application/octet-stream' : 'application/json',
      };
      if (token !== undefined) headers.authorization = `Bearer ${token}`;
      const sent = request(`${this.url}${where}`, { method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve(JSON.parse(text) as Record<string, unknown>));
      });
      sent.on('error', reject);
      sent.end(raw ? body : body && JSON.stringify(body));
    });
  }
}
