import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FunctionName } from '@contracts/action';
import type { CallReply } from '@contracts/envelope';
import { HEARD } from '../../cloudfunctions/kernel/push-event';
import { serve } from '../../cloudfunctions/kernel/serve';
import { type Office, TEST_ENV } from './harness';
import { ROOT } from './harness-build';

type Main = ReturnType<typeof serve>;

/**
 * The functions of `source` in the test's own process, with the real SDK against an office's local cloud: quick enough
 * for hundreds of cases. One call at a time, since the platform names the caller in the environment.
 */
export function inProcess(office: Office, source = 'cloudfunctions') {
  Object.assign(process.env, TEST_ENV, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${office.cloud.url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'id',
    TENCENTCLOUD_SECRETKEY: 'key',
    TCB_ENV: 'local',
    SCF_NAMESPACE: 'local',
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
    WX_APPID: 'wx0000000000000000',
  });
  const mains = new Map<string, Main>();
  let before: Promise<unknown> = Promise.resolve();

  const mainOf = (fn: FunctionName): Main => {
    const main = mains.get(fn) ?? serve(partsOf(source, fn));
    mains.set(fn, main);
    return main;
  };

  const logs: string[] = [];

  return {
    /** What the functions logged so far. */
    logs,
    /** Sends an event as this caller; undefined is the scheduler. */
    serve(fn: FunctionName, event: unknown, openid: string | undefined): Promise<CallReply> {
      const answer = before.then(() => {
        if (openid === undefined) delete process.env.WX_OPENID;
        else process.env.WX_OPENID = openid;
        return quietly(logs, async () => replyOf(await mainOf(fn)(event)));
      });
      before = answer.catch(() => undefined);
      return answer;
    },
  };
}

/** A pushed message is only said to be heard. */
function replyOf(answer: Awaited<ReturnType<Main>>): CallReply {
  return answer === HEARD ? { ok: true, data: null } : answer;
}

/** Keeps what is logged meanwhile instead of printing it. */
async function quietly<T>(logs: string[], run: () => Promise<T>): Promise<T> {
  const print = console.log;
  console.log = (line: unknown) => void logs.push(String(line));
  try {
    return await run();
  } finally {
    console.log = print;
  }
}

/** What the build would put together for this folder. */
function partsOf(source: string, fn: FunctionName): Parameters<typeof serve>[0] {
  const folder = path.join(ROOT, source, fn);
  const files = readdirSync(folder).filter((file) => /^[^_].*\.ts$/.test(file));
  const table = (file: string) =>
    existsSync(path.join(ROOT, source, `${file}.ts`)) ? require(path.join(ROOT, source, file)) : {};
  const woken = ['on-timer.ts', 'on-push.ts'];
  const { onTimer, onPush } = Object.assign(
    {},
    ...woken.filter((file) => files.includes(file)).map((file) => require(path.join(folder, file))),
  );
  return {
    fn,
    modules: files
      .filter((file) => !woken.includes(file))
      .map((file) => require(path.join(folder, file))),
    policies: table('policies').POLICIES,
    effects: table('effects').EFFECTS ?? [],
    messages: table('messages').MESSAGES ?? {},
    onTimer,
    onPush,
  };
}
