import { AppError } from './errors';
import type { Caller, Person } from './identify';
import type { ActorRule, Relation } from './policy';

/** The rules whose role or permission the caller holds. A newcomer is a worker. */
export function rulesFor(by: readonly ActorRule[], caller: Caller): ActorRule[] {
  if (caller.kind === 'anonymous') return [];
  return by.filter((rule) => holdsWhatIsAsked(rule, caller));
}

/** Throws FORBIDDEN for a caller who could never do this, UNAUTHENTICATED for who is nobody. */
export function requireRole(by: readonly ActorRule[], caller: Caller): ActorRule[] {
  if (caller.kind === 'anonymous') throw new AppError('UNAUTHENTICATED');
  const rules = rulesFor(by, caller);
  if (rules.length === 0) throw new AppError('FORBIDDEN');
  return rules;
}

/** Whether one of the rules is met by how the caller stands to the resource. */
export function stands(rules: readonly ActorRule[], relations: ReadonlySet<Relation>): boolean {
  return rules.some((rule) => !rule.as || rule.as.some((relation) => relations.has(relation)));
}

function holdsWhatIsAsked(
  rule: ActorRule,
  caller: Exclude<Caller, { kind: 'anonymous' }>,
): boolean {
  const person: Pick<Person, 'roles' | 'permissions'> =
    caller.kind === 'person' ? caller.person : { roles: [], permissions: [] };
  if (rule.role && rule.role !== 'worker' && !person.roles.includes(rule.role)) return false;
  if (rule.permission && !person.permissions.includes(rule.permission)) return false;
  return rule.role !== undefined || rule.permission !== undefined;
}
