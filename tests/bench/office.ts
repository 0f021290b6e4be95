import { createRequire } from 'node:module';
import path from 'node:path';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { type CallReply, CURRENT_BUILD } from '@contracts/envelope';
import type { startLocalCloud } from '../../localcloud/server';

/** The built functions on the built local cloud, with the data of a folder. */
export async function openOffice(root: string, dataDir: string, durable: boolean) {
  const file = path.join(root, 'dist/localcloud/server.js');
  const server: { startLocalCloud: typeof startLocalCloud } = createRequire(file)(file);
  const functionsDir = path.join(root, 'dist/cloudfunctions');
  const cloud = await server.startLocalCloud({
    functionsDir,
    schema: path.join(functionsDir, 'database.json'),
    dataDir,
    functionEnv: {
      MASTER_KEYS: JSON.stringify({ 1: Buffer.alloc(32, 7).toString('base64') }),
      LOOKUP_KEY: 'a look-up key that is for measuring only',
    },
    ...{ port: 0, tick: false, prewarm: false, durable },
  });
  const post = async (where: string, body: object, token = ''): Promise<object> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await fetch(cloud.url + where, request)).json();
  };
  let sent = 0;
  return {
    cloud,
    /** Somebody's phone: calls an action and answers its data; throws when it was refused. */
    async phoneOf(openid: string) {
      const session = await post('/client/session', { openid });
      const token = String(Reflect.get(session, 'token'));
      return async <A extends Action>(action: A, input: InputOf<A>): Promise<OutputOf<A>> => {
        const requestId = `bench-request-${(sent += 1)}`;
        const data = { action: action.name, input, build: CURRENT_BUILD, requestId };
        const answer = await post('/client/call', { name: action.fn, data }, token);
        const reply: CallReply | undefined = Reflect.get(answer, 'result');
        if (!reply?.ok) throw new Error(`${action.name}: ${JSON.stringify(answer)}`);
        return outputOf(reply.data);
      };
    },
  };
}

export type BenchOffice = Awaited<ReturnType<typeof openOffice>>;

/** The output schema is the function's only exit. */
function outputOf<T>(data: unknown): T;
function outputOf(data: unknown): unknown {
  return data;
}
