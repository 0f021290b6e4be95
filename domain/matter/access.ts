import type { Actor } from './lifecycle';
import type { Matter } from './matter';

/** What access rules need to know of a person; roles as in domain/people/roles. */
export interface Viewer {
  personId: string;
  roles: readonly string[];
  /** Own station and everything below it is within reach; empty for who has none. */
  stationId: string;
  /** A reviewer reaches his whole district, wherever in it he sits. Absent: his own station is its top. */
  districtId?: string;
  /** A lawyer of a firm is none of the union's own, wherever he sits. Absent or empty: of none. */
  firmId?: string;
}

/**
 * In what qualities a person stands to a matter; empty when it is none of his business.
 * Staff and students reach their station and those below it, reviewers their district's. An in-house lawyer of the
 * station stands to it only while an answer waits for somebody to release it.
 */
export function relationsTo(
  matter: Pick<Matter, 'ownerIds' | 'scopeIds' | 'handlerId' | 'offereeId' | 'awaitingRelease'>,
  viewer: Viewer,
): Set<Actor> {
  const relations = new Set<Actor>();
  const holds = (role: string) => viewer.roles.includes(role);
  const reaches = (stationId: string) => stationId !== '' && matter.scopeIds.includes(stationId);
  const within = reaches(viewer.stationId);
  if (matter.ownerIds.includes(viewer.personId)) relations.add('worker');
  if (holds('staff') && within) relations.add('staff');
  if (holds('student') && within) relations.add('student');
  if (holds('reviewer') && (within || reaches(viewer.districtId ?? ''))) relations.add('reviewer');
  const inHouse = holds('lawyer') && !viewer.firmId;
  if (inHouse && within && matter.awaitingRelease) relations.add('supervisor');
  if (matter.handlerId !== '' && matter.handlerId === viewer.personId) relations.add('handler');
  if (matter.offereeId !== '' && matter.offereeId === viewer.personId) relations.add('offeree');
  // who decides or answers must not be the one who asked
  if (relations.has('worker')) {
    for (const office of ['staff', 'student', 'reviewer', 'supervisor', 'offeree'] as const)
      relations.delete(office);
  }
  return relations;
}
