import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CallFunction } from './wx-stub';

const ROOT = path.resolve(__dirname, '../..');

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

  /** The scheduler's minute: what is due happens. */
  async tick(): Promise<void> {
    await this.post('/_localcloud/api/clock/fire', {});
  }

  private async tokenOf(openid: string): Promise<string> {
    const known = this.tokens.get(openid);
    if (known !== undefined) return known;
    const { token } = await this.post('/client/session', { openid });
    this.tokens.set(openid, String(token));
    return String(token);
  }

  /** By Node's own client: a test with a document has no fetch. */
  private post(where: string, body: object, token?: string): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (token !== undefined) headers.authorization = `Bearer ${token}`;
      const sent = request(`${this.url}${where}`, { method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve(JSON.parse(text) as Record<string, unknown>));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(body));
    });
  }
}
