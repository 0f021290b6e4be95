import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Config } from './config';
import type { SealedText, WrappedKey } from './records';

/** Whose key seals a text: a person, or whatever stands for one. */
export interface KeyOwner {
  _id: string;
  key: WrappedKey | null;
}

/** What a sealed text opens to. `erased`: its owner's key was destroyed, nobody can read it any more. */
export type Unsealed = { kind: 'text'; text: string } | { kind: 'erased' };

type Keys = Pick<Config, 'masterKeys' | 'currentMaster'>;

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const FORMAT = 's1.';

/** A new data key for the person `id`, wrapped under the current master key. */
export function newPersonKey(id: string, keys: Keys): WrappedKey {
  return wrap(id, randomBytes(32), keys.currentMaster, keys);
}

/** The same data key under the current master key; sealed texts stay as they are. */
export function rewrap(owner: KeyOwner, keys: Keys): WrappedKey | null {
  if (owner.key === null || owner.key.master === keys.currentMaster) return owner.key;
  return wrap(owner._id, unwrap(owner._id, owner.key, keys), keys.currentMaster, keys);
}

/**
 * Encrypts `text` under the owner's key. Owner and field name are bound in: the text opens in no other place.
 * Throws when the owner's key was destroyed.
 */
export function seal(owner: KeyOwner, field: string, text: string, keys: Keys): SealedText {
  if (owner.key === null) throw new Error('the key of this person was destroyed');
  const key = unwrap(owner._id, owner.key, keys);
  return FORMAT + encrypt(key, binding(owner._id, field), Buffer.from(text, 'utf8'));
}

/** Encrypts several fields at once; an absent one stays absent. */
export function sealFields(
  owner: KeyOwner,
  fields: Readonly<Record<string, string | undefined>>,
  keys: Keys,
): Record<string, SealedText> {
  const sealed: Record<string, SealedText> = {};
  for (const [field, text] of Object.entries(fields)) {
    if (text !== undefined) sealed[field] = seal(owner, field, text, keys);
  }
  return sealed;
}

/** Opens what `seal` made; throws on a text that was changed or belongs elsewhere. */
export function unseal(owner: KeyOwner, field: string, sealed: SealedText, keys: Keys): Unsealed {
  if (owner.key === null) return { kind: 'erased' };
  if (!sealed.startsWith(FORMAT)) throw new Error('not a sealed text');
  const key = unwrap(owner._id, owner.key, keys);
  const text = decrypt(key, binding(owner._id, field), sealed.slice(FORMAT.length));
  return { kind: 'text', text: text.toString('utf8') };
}

/** A keyed hash to find somebody by phone or ID number without storing either. `value` must be in its canonical form. */
export function lookupHash(
  kind: string,
  value: string,
  { lookupKey }: Pick<Config, 'lookupKey'>,
): string {
  return createHmac('sha256', lookupKey).update(`${kind}\n${value}`).digest('hex');
}

function wrap(id: string, key: Buffer, master: number, keys: Keys): WrappedKey {
  return { master, wrapped: encrypt(masterKey(master, keys), binding(id, 'key'), key) };
}

function unwrap(id: string, { master, wrapped }: WrappedKey, keys: Keys): Buffer {
  return decrypt(masterKey(master, keys), binding(id, 'key'), wrapped);
}

function masterKey(version: number, keys: Keys): Buffer {
  const key = keys.masterKeys.get(version);
  if (!key) throw new Error(`master key ${version} is not configured`);
  return key;
}

function binding(id: string, field: string): Buffer {
  return Buffer.from(`${id}\n${field}`, 'utf8');
}

function encrypt(key: Buffer, bound: Buffer, plain: Buffer): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(bound);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

function decrypt(key: Buffer, bound: Buffer, text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV), { authTagLength: TAG })
    .setAAD(bound)
    .setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]);
}
