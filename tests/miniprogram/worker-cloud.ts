import { request } from 'node:http';
import { World } from '../browser/office-world';

/** The demonstration office behind a compiled program: what its `callFunction` asks, the local cloud answers. */
export class WorkerCloud {
  private constructor(
    private readonly world: World,
    private readonly token: string,
  ) {}

  static async open(openid: string): Promise<WorkerCloud> {
    const world = await World.open();
    const { token } = await post(`${world.url}/client/session`, { openid });
    return new WorkerCloud(world, String(token));
  }

  /** Answers a function's result as WeChat does; throws what the platform would say. */
  callFunction = async (name: string, data: Record<string, unknown>): Promise<unknown> => {
    const answer = await post(`${this.world.url}/client/call`, { name, data }, this.token);
    if ('errCode' in answer) throw answer;
    return answer.result;
  };

  close(): Promise<void> {
    return this.world.close();
  }
}

/** By node's own http: the test's world is a browser's and has no fetch of node's. */
function post(address: string, body: object, token?: string): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    const asking = request(address, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(JSON.parse(text)));
    });
    asking.on('error', reject);
    asking.end(JSON.stringify(body));
  });
}
