import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { CURRENT_BUILD, type CallReply } from '@contracts/envelope';
import { ACTORS, FIRST_ADMIN } from '../../demo/actors';
import type { DemoDoor } from '../../demo/door';
import { seedOffice } from '../../demo/seed';
import type * as LocalCloudServer from '../../localcloud/server';

interface ServeOptions {
  root: string;
  port: number;
  data: string;
  reset: boolean;
}

process.env.TZ = 'UTC';
const options = JSON.parse(process.argv[2] ?? '{}') as ServeOptions;

// built beside this file; the local cloud looks for its worker in its own folder
const { startLocalCloud, PortBusyError } = createRequire(__filename)(
  '../localcloud/server.js',
) as typeof LocalCloudServer;

main().catch((error: unknown) => {
  const busy = error instanceof PortBusyError;
  const sentence = busy
    ? `Port ${options.port} is in use. Stop the other program, or: npm start -- --port ${options.port + 1}`
    : error instanceof Error
      ? error.message
      : String(error);
  process.stderr.write(`\n✗ ${sentence}\n`);
  process.exit(1);
});

async function main(): Promise<void> {
  const actorsFile = prepareFolder();
  const cloud = await startLocalCloud({
    functionsDir: path.join(options.root, 'dist/cloudfunctions'),
    schema: path.join(options.root, 'dist/cloudfunctions/database.json'),
    siteDir: path.join(options.root, 'dist/h5'),
    dataDir: path.join(options.data, 'cloud'),
    port: options.port,
    actors: actorsFile,
    functionEnv: environmentOf(options.data),
    messagePush: 'intake',
  });
  await fill(cloud);
  process.stdout.write(
    `\n  工会法援 is running:  ${cloud.url}/\n  The local cloud's console:  ${cloud.url}/_localcloud\n  Ctrl-C stops it.\n\n`,
  );
  process.send?.({ url: cloud.url });
  process.on('message', (what) => {
    if (what === 'functions') cloud.reload();
  });
  const stop = () => void cloud.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Makes the data folder and lays the list of people to act as in it; answers that file. */
function prepareFolder(): string {
  try {
    if (options.reset) rmSync(options.data, { recursive: true, force: true });
    mkdirSync(options.data, { recursive: true });
    const file = path.join(options.data, 'actors.json');
    writeFileSync(file, JSON.stringify(Object.values(ACTORS)));
    return file;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The data folder ${options.data} cannot be used: ${why}. Another one: --data DIR`,
    );
  }
}

async function fill(cloud: Awaited<ReturnType<typeof startLocalCloud>>): Promise<void> {
  const tokens = new Map<string, string>();
  const began = Date.now();
  const post = async (where: string, body: unknown, token?: string): Promise<unknown> => {
    const response = await fetch(`${cloud.url}${where}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const tokenOf = async (openid: string): Promise<string> => {
    const known = tokens.get(openid);
    if (known) return known;
    const { token } = (await post('/client/session', { openid })) as { token: string };
    tokens.set(openid, token);
    return token;
  };
  const door: DemoDoor = {
    async call<A extends Action>(
      openid: string,
      action: A,
      input: InputOf<A>,
    ): Promise<OutputOf<A>> {
      const envelope = {
        action: action.name,
        requestId: randomBytes(12).toString('hex'),
        build: CURRENT_BUILD,
        input,
      };
      const answer = (await post(
        '/client/call',
        { name: action.fn, data: envelope },
        await tokenOf(openid),
      )) as { result?: CallReply; errMsg?: string };
      const reply = answer.result;
      if (!reply?.ok) {
        const why = reply
          ? `${reply.error.code} ${reply.error.message} ${JSON.stringify(reply.error.fields ?? [])}`
          : answer.errMsg;
        throw new Error(
          `The demonstration office could not be filled: ${openid} ${action.fn}.${action.name}: ${why}`,
        );
      }
      return reply.data as OutputOf<A>;
    },
    insert: async (collection, documents) => {
      await cloud.database.insert(collection, JSON.parse(JSON.stringify(documents)) as never[]);
    },
    setTime: (at) => cloud.clock.set(at),
    tick: async () => {
      await cloud.timers.fire();
    },
    filled: () => cloud.database.count('people') > 0,
  };
  if (door.filled()) return;
  process.stdout.write('… the demonstration office\n');
  await seedOffice(door, began);
  cloud.clock.set(Date.now());
  process.stdout.write(
    `✓ the demonstration office (${((Date.now() - began) / 1000).toFixed(1)} s)\n`,
  );
}

/** Keys of this machine's office, made once and kept beside its data. */
function environmentOf(data: string): Record<string, string> {
  const file = path.join(data, 'keys.json');
  if (!existsSync(file)) {
    const keys = {
      MASTER_KEYS: JSON.stringify({ '1': randomBytes(32).toString('base64') }),
      LOOKUP_KEY: randomBytes(32).toString('hex'),
    };
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  let keys: Record<string, string>;
  try {
    keys = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    throw new Error(
      `The data folder ${data} is broken (keys.json cannot be read). npm start -- --reset begins anew.`,
    );
  }
  return {
    ...keys,
    FIRST_ADMINS: JSON.stringify([FIRST_ADMIN]),
    SUBSCRIBE_TEMPLATES: JSON.stringify({
      progress: 'tmpl-progress',
      reply: 'tmpl-reply',
      duty: 'tmpl-duty',
    }),
    MINIPROGRAM_STATE: 'developer',
  };
}
