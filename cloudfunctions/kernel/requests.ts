import type { At } from '@domain/time/types';
import type { Config } from './config';
import { AppError } from './errors';
import { canonical, hashOf } from './hash';
import type { Login, Person } from './identify';
import type { RequestRecord } from './records';
import { lookupHash, seal, unseal } from './sealing';
import type { Reads } from './store';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
const FIELD = 'answer';

/** One write as the client sees it, however often it is sent. */
export interface RequestKey {
  id: string;
  action: string;
  inputHash: string;
}

/**
 * The same login, action and request id are the same request; before and after the person's record is made. The input's
 * hash is keyed: a phone or identity number could be guessed from a plain one.
 */
export function requestKey(
  login: Login,
  action: string,
  requestId: string,
  input: unknown,
  config: Config,
): RequestKey {
  return {
    id: hashOf(login.key, action, requestId),
    action,
    inputHash: lookupHash('request', canonical(input), config),
  };
}

/** What is kept of an answered request, for 7 days. */
export function requestRecord(
  key: RequestKey,
  answer: unknown,
  person: Person,
  now: At,
  config: Config,
): RequestRecord {
  return {
    _id: key.id,
    action: key.action,
    inputHash: key.inputHash,
    answer: seal(person, FIELD, JSON.stringify(answer ?? null), config),
    personId: person._id,
    at: now,
    expireAt: now + KEPT_MS,
  };
}

/**
 * The answer this request was given before, or null. Throws CONFLICT when the same id comes with another input.
 * Two database requests, made only after a write has failed.
 */
export async function answeredBefore(
  key: RequestKey,
  db: Reads,
  config: Config,
): Promise<{ answer: unknown } | null> {
  const record = await db.get('requests', key.id);
  if (!record) return null;
  if (record.inputHash !== key.inputHash) {
    throw new AppError('CONFLICT', '这次提交的内容和上一次不同，请返回后重新提交。');
  }
  const person = await db.get('people', record.personId);
  if (!person) return null;
  const opened = unseal(person, FIELD, record.answer, config);
  return opened.kind === 'text' ? { answer: JSON.parse(opened.text) } : null;
}
