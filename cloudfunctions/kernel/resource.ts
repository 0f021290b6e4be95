import type { Person } from './identify';
import type { Loader, LoadFrom, Relation, Subject } from './policy';

/** A resource with what the kernel asked its loader about it. */
export interface LoadedResource {
  loader: Loader<unknown, never>;
  resource: unknown;
  relations: ReadonlySet<Relation>;
  subject: Subject;
}

/** Loads what the input names; null where there is nothing. */
export async function loadedBy(
  loader: Loader<unknown, never>,
  from: LoadFrom,
  input: unknown,
  person: Person,
): Promise<LoadedResource | null> {
  // a policy row pairs an action with a loader of that action's input: assembled tables are checked by tests
  const resource: unknown = await Reflect.apply(loader.load, loader, [from, input, person]);
  if (resource === null || resource === undefined) return null;
  const relations: ReadonlySet<Relation> = Reflect.apply(loader.relations, loader, [
    resource,
    person,
  ]);
  const subject: Subject = Reflect.apply(loader.subject, loader, [resource]);
  return { loader, resource, relations, subject };
}

/** The resource for the action that asks with the same loader its policy row names. */
export function keptResource<T, I>(loader: Loader<T, I>, kept: LoadedResource | null): T;
export function keptResource(loader: unknown, kept: LoadedResource | null): unknown {
  if (kept === null || kept.loader !== loader)
    throw new Error('asked for a resource that the policy row does not load');
  return kept.resource;
}
