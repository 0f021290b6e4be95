import { relationsTo } from '@domain/matter/access';
import type { FileDocument } from '../../documents';
import type { Person } from '../../kernel/identify';
import type { Holder } from '../../office/holder';
import { viewerOf } from '../../office/loaders';
import { nameOf } from '../../office/move';

/** From which side a file comes, and under what name it is listed. */
export function handedInBy(
  { matter }: Holder,
  person: Person,
): Pick<FileDocument, 'side' | 'byName'> {
  const relations = matter ? relationsTo(matter, viewerOf(person)) : new Set(['worker']);
  if (relations.has('worker')) return { side: 'worker', byName: '职工' };
  return {
    side: 'office',
    byName: nameOf(person, relations.has('handler') ? 'handler' : 'staff'),
  };
}
