import { randomUUID } from 'node:crypto';
import type { Calls } from '../functions/calls';

const MOST_CHARACTERS = 2500;
const ACTIVE_MS = 2 * 3600_000;

export interface MediaCheck {
  traceId: string;
  openid: string;
  url: string;
  result: { suggest: string; label: number };
  tries: number;
  delivered: boolean;
}

/** `security.msgSecCheck` v2: passes every text it may judge; tests set other answers. */
export function checkText(values: Record<string, unknown>, calls: Calls, now: number) {
  const { content, openid, version } = values;
  if (version !== 2) return { errcode: 40165, errmsg: 'only version 2 is emulated' };
  if (typeof content !== 'string' || content === '')
    return { errcode: 47001, errmsg: 'content is required' };
  if ([...content].length > MOST_CHARACTERS)
    return { errcode: 45002, errmsg: 'content size out of limit' };
  const active = calls.all().some((call) => call.openid === openid && now - call.at <= ACTIVE_MS);
  if (typeof openid !== 'string' || !active) return { errcode: 61010, errmsg: 'code is expired' };
  return {
    errcode: 0,
    errmsg: 'ok',
    result: { suggest: 'pass', label: 100 },
    detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    trace_id: randomUUID(),
  };
}

/** `security.mediaCheckAsync`: takes the file and keeps the result for later delivery. */
export function checkMedia(values: Record<string, unknown>, keep: (check: MediaCheck) => void) {
  const { media_url: url, media_type: type, openid } = values;
  if (typeof url !== 'string' || url === '')
    return { errcode: 47001, errmsg: 'media_url is required' };
  if (type !== 1 && type !== 2) return { errcode: 40004, errmsg: 'invalid media type' };
  const traceId = randomUUID();
  const result = { suggest: 'pass', label: 100 };
  keep({
    traceId,
    openid: typeof openid === 'string' ? openid : '',
    url,
    result,
    tries: 0,
    delivered: false,
  });
  return { errcode: 0, errmsg: 'ok', trace_id: traceId };
}
