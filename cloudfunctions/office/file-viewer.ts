import type { Matter } from '@domain/matter/matter';
import { type FileViewer, type Opening, openingOf } from '@domain/privacy/content-check';
import type { FileDocument } from '../documents';
import type { Relation } from '../kernel/policy';

/** Somebody who may see a matter's files, and how he stands to it. */
export interface Viewing {
  personId: string;
  relations: ReadonlySet<Relation>;
}

/** How he may open one of them. */
export function openingFor({ ownerId, safety }: FileDocument, viewing: Viewing): Opening {
  return openingOf(safety, ownerId === viewing.personId ? 'owner' : viewerOf(viewing));
}

/** Who stands on both sides is a worker first: he must not unseal for himself. */
function viewerOf({ relations }: Viewing): FileViewer {
  if (relations.has('worker')) return 'other';
  if ((['staff', 'reviewer', 'handler'] as const).some((one) => relations.has(one)))
    return 'office';
  return relations.has('student') || relations.has('supervisor') ? 'student' : 'other';
}

/**
 * In a matter of his own a worker sees every file; in a collective one his own, those for all, and what the office sent
 * to those who speak for the others.
 */
export function workerSees(
  { ownerId, shared, holderId, side, messageId }: FileDocument,
  matter: Pick<Matter, '_id' | 'lead'>,
  personId: string,
): boolean {
  if (ownerId === personId || shared) return true;
  return holderId === matter._id && (!matter.lead || (side === 'office' && messageId !== ''));
}
