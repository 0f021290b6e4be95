import Taro from '@tarojs/taro';
import { office } from '@/office.config';
import type { CloudAnswer } from './cloud-answer';
import { messageOf } from './refusal';

let started = false;

/** Opens the cloud environment; done once, before the first call. */
export function startCloud(): void {
  if (started) return;
  started = true;
  Taro.cloud.init({ env: office.cloudEnv === '' ? undefined : office.cloudEnv, traceUser: false });
}

/** Calls a cloud function; never throws. */
export async function callFunction(name: string, data: object): Promise<CloudAnswer> {
  startCloud();
  try {
    const reply = await Taro.cloud.callFunction({ name, data });
    return { kind: 'answered', result: reply.result };
  } catch (thrown) {
    return { kind: 'unreachable', why: messageOf(thrown) };
  }
}
