import type { BaseContext } from './context';
import type { Person } from './identify';

const FIELD = 'login:wechat';

/** A person's WeChat login, for calls of the platform that ask for it; undefined for who has none. */
export function openIdOf(
  { sealer }: Pick<BaseContext, 'sealer'>,
  person: Person,
): string | undefined {
  const sealed = person.sealed[FIELD];
  if (sealed === undefined) return undefined;
  const opened = sealer.unseal(person, FIELD, sealed);
  return opened.kind === 'text' ? opened.text : undefined;
}
