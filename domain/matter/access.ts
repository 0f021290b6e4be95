import type { Actor } from './lifecycle';
import type { Matter } from './matter';

/** What access rules need to know of a person; roles as in domain/people/roles. */
export interface Viewer {
  personId: string;
  roles: readonly string[];
  /** Own station and everything below it is within reach; empty for who has none. */
  stationId: string;
}

/**
 * In what qualities a person stands to a matter; empty when it is none of his business.
 * Staff and students reach their station and those below it, reviewers their district's.
 */
export function relationsTo(
  matter: Pick<Matter, 'ownerIds' | 'scopeIds' | 'handlerId' | 'offereeId' | 'state'>,
  viewer: Viewer,
): Set<Actor> {
  const relations = new Set<Actor>();
  const holds = (role: string) => viewer.roles.includes(role);
  const within = viewer.stationId !== '' && matter.scopeIds.includes(viewer.stationId);
  if (matter.ownerIds.includes(viewer.personId)) relations.add('worker');
  if (holds('staff') && within) relations.add('staff');
  if (holds('student') && within) relations.add('student');
  if (holds('reviewer') && within) relations.add('reviewer');
  if (matter.handlerId !== '' && matter.handlerId === viewer.personId) relations.add('handler');
  if (matter.offereeId !== '' && matter.offereeId === viewer.personId) relations.add('offeree');
  // who decides or answers must not be the one who asked
  if (relations.has('worker')) {
    for (const office of ['staff', 'student', 'reviewer', 'offeree'] as const)
      relations.delete(office);
  }
  return relations;
}
