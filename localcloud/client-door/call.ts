import type { Functions } from '../functions/functions';
import type { Session } from './sessions';

/** What `wx.cloud.callFunction` gives, or the error it fails with. */
export type CallReply =
  | { result: unknown; requestID: string }
  | { errCode: number; errMsg: string; requestID: string };

/**
 * Calls a function as a mini-program does: the event gets the platform's `userInfo`, and
 * failures carry wx.cloud.callFunction's codes and texts.
 */
export async function clientCall(
  functions: Functions,
  session: Session,
  appid: string,
  name: string,
  data: Record<string, unknown>,
): Promise<CallReply> {
  const event = JSON.stringify({ ...data, userInfo: { openId: session.openid, appId: appid } });
  const result = await functions.invoke({ name, event, source: 'client', openid: session.openid });
  if (result.ok) return { result: JSON.parse(result.result), requestID: result.callId };
  const { errCode, code, message, callId } = result;
  return {
    errCode,
    errMsg: `cloud.callFunction:fail Error: errCode: ${errCode} ${code} | errMsg: ${message}`,
    requestID: callId,
  };
}
