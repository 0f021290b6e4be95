import { type CallEnvelope, OLDEST_BUILD } from '@contracts/envelope';
import { AppError } from './errors';

/** WeChat lets no more through; checked again since other doors may. */
const MOST_BYTES = 100 * 1024;
const MOST_DEPTH = 12;
const REQUEST_ID = /^[\w-]{8,64}$/;
/** Names that reach into an object's prototype when a library copies them. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What a client sent, taken apart. The platform's own `userInfo` is left aside: who calls is not the sender's to say.
 * Throws INVALID, TOO_LARGE or UPGRADE_REQUIRED.
 */
export function readEnvelope(event: unknown): CallEnvelope {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) throw malformed();
  const { action, requestId, build, input, group }: Partial<Record<string, unknown>> = { ...event };
  refuseOversize(input);
  if (typeof action !== 'string' || action.length > 80) throw malformed();
  if (typeof build !== 'number' || !Number.isSafeInteger(build)) throw malformed();
  if (build < OLDEST_BUILD) throw new AppError('UPGRADE_REQUIRED');
  if (requestId !== undefined && (typeof requestId !== 'string' || !REQUEST_ID.test(requestId)))
    throw malformed();
  refuseTraps(input, 0);
  return { action, requestId, build, input: withGroup(input, group) };
}

/**
 * WeChat opens a `cloudID` only at the top level of a call. Just the reference goes on to the action, which has it
 * opened by the platform itself: what stands beside it could be anybody's claim.
 */
function withGroup(input: unknown, group: unknown): unknown {
  const cloudID: unknown = Reflect.get(Object(group), 'cloudID');
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  if (!isObject || typeof cloudID !== 'string' || cloudID.length > 200) return input;
  return { ...input, group: { cloudID } };
}

function refuseOversize(input: unknown): void {
  let text: string;
  try {
    text = JSON.stringify(input) ?? '';
  } catch {
    throw malformed();
  }
  if (Buffer.byteLength(text) > MOST_BYTES) throw new AppError('TOO_LARGE');
}

function refuseTraps(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MOST_DEPTH) throw malformed();
  for (const key of Object.keys(value)) if (POISON.has(key)) throw malformed();
  for (const inner of Object.values(value)) refuseTraps(inner, depth + 1);
}

function malformed(): AppError {
  return new AppError('INVALID', '这次的请求格式不对，请更新后再试。');
}
