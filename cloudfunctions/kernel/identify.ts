import type { Collections } from '../documents';
import { type Config, config } from './config';
import { platformOpenId } from './cloud';
import { AppError } from './errors';
import { lookupHash } from './sealing';
import type { Reads, Stage } from './store';

export type Person = Collections['people'];

/** How somebody logged in, as the platform vouches for it; `key` is the id of his identity document. */
export interface Login {
  provider: string;
  /** The platform's own id of the person. Never stored in the clear. */
  id: string;
  key: string;
}

/** Who calls. A newcomer is logged in and has no record yet; the first write makes one. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'newcomer'; login: Login }
  | { kind: 'person'; login: Login; person: Person; beside?: unknown };

/** A way to know who calls. It answers from the platform, never from what the caller sent. */
export interface IdentityProvider {
  name: string;
  login(): string | undefined;
}

export const WECHAT: IdentityProvider = { name: 'wechat', login: platformOpenId };

/** The caller's login; null where the platform names nobody. No database request. */
export function loginOf(provider: IdentityProvider, config: Config): Login | null {
  const id = provider.login();
  if (id === undefined) return null;
  return { provider: provider.name, id, key: identityKey(provider.name, id, config) };
}

/** The id of the identity document of a login. */
export function identityKey(provider: string, login: string, config: Config): string {
  return lookupHash(`login:${provider}`, login, config);
}

/** Who stands behind a login, and what a loader wants read beside him: one database request. Throws UNAUTHENTICATED for an account that was closed. */
export async function identify(
  login: Login | null,
  db: Reads,
  beside: readonly Stage[] = [],
): Promise<Caller> {
  if (login === null) return { kind: 'anonymous' };
  const rows = await db.aggregate('identities', [
    ['match', { _id: login.key }],
    ['lookup', { from: 'people', localField: 'personId', foreignField: '_id', as: 'people' }],
    ['limit', 1],
    ...beside,
  ]);
  if (rows.length === 0) return { kind: 'newcomer', login };
  const person = firstPerson(rows[0]);
  if (!person || person.status !== 'active') {
    throw new AppError('UNAUTHENTICATED', '这个账号已经停用。如有疑问，请联系工会。');
  }
  return { kind: 'person', login, person: asConfigured(person, login), beside: rows[0] };
}

/** Whether somebody is an admin by configuration, known already or not. */
export function isAppointed({ id }: Login): boolean {
  return config().firstAdmins.includes(id);
}

/** An admin by configuration is one whatever the records say: an office is never without. */
function asConfigured(person: Person, login: Login): Person {
  return isAppointed(login) && !person.roles.includes('admin')
    ? { ...person, roles: [...person.roles, 'admin'] }
    : person;
}

function firstPerson(row: unknown): Person | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const people: Person[] | undefined = Reflect.get(row, 'people');
  return people?.[0];
}
