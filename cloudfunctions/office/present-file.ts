import type { fileView } from '@contracts/shapes/matter';
import type * as z from 'zod/mini';
import type { FileDocument } from '../documents';
import { openingFor, type Viewing } from './file-viewer';

/** A file as a list shows it; its content is had by `intake.file-link` only. */
export function presentFile(file: FileDocument, viewing: Viewing): z.output<typeof fileView> {
  return {
    id: file._id,
    name: file.name,
    kind: file.kind,
    size: file.size,
    itemId: file.itemId,
    by: file.byName,
    mine: file.ownerId === viewing.personId,
    shared: file.shared,
    verdict: file.safety,
    opening: openingFor(file, viewing),
    at: file.at,
  };
}
