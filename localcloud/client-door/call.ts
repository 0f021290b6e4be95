import type { Functions } from '../functions/functions';
import type { CloudIds } from './cloud-ids';
import { type ClientError, clientError } from './error-codes';
import type { Session } from './sessions';

/** What `wx.cloud.callFunction` gives, or the error it fails with. */
export type CallReply =
  | { result: unknown; requestID: string }
  | (ClientError & { requestID: string });

/**
 * Calls a function as a mini-program does: cloudIDs in the data are opened, the event gets the
 * platform's `userInfo`, and failures carry wx.cloud.callFunction's codes and texts.
 */
export async function clientCall(
  parts: { functions: Functions; cloudIds: CloudIds; appid: string },
  session: Session,
  name: string,
  data: Record<string, unknown>,
): Promise<CallReply> {
  const { openid } = session;
  const opened = parts.cloudIds.openAll(data, openid);
  const event = JSON.stringify({ ...opened, userInfo: { openId: openid, appId: parts.appid } });
  const result = await parts.functions.invoke({ name, event, source: 'client', openid });
  return result.ok
    ? { result: JSON.parse(result.result) as unknown, requestID: result.callId }
    : { ...clientError('callFunction', result.code, result.message), requestID: result.callId };
}
