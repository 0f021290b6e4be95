import type { fileView } from '@contracts/shapes/matter';
import type * as z from 'zod/mini';
import type { FileDocument } from '../documents';

/** A file as a list shows it; its content is had by `intake.file-link` only. */
export function presentFile(file: FileDocument, viewerId: string): z.output<typeof fileView> {
  return {
    id: file._id,
    name: file.name,
    kind: file.kind,
    size: file.size,
    itemId: file.itemId,
    by: file.byName,
    mine: file.ownerId === viewerId,
    shared: file.shared,
    at: file.at,
  };
}
