import type { messageView } from '@contracts/shapes/matter';
import type * as z from 'zod/mini';
import type { FileDocument, MessageDocument } from '../documents';
import type { Viewing } from './file-viewer';
import { presentFile } from './present-file';

/**
 * A message with its files. Where the platform's check was unsure of the office's words, the worker reads them only
 * after staff has looked; the sender and the office see every message at once, marked.
 */
export function presentMessage(
  message: MessageDocument,
  files: readonly FileDocument[],
  viewing: Viewing,
  viewer: 'worker' | 'office' = 'office',
): z.output<typeof messageView> {
  const { side, held } = message;
  const mine = message.byId === viewing.personId;
  const hidden = held && side === 'office' && viewer === 'worker';
  return {
    id: message._id,
    at: message.at,
    by: nameOf(message, mine),
    mine,
    side,
    text: hidden ? '' : message.text,
    files: hidden
      ? []
      : files
          .filter((file) => message.fileIds.includes(file._id))
          .map((file) => presentFile(file, viewing)),
    held,
  };
}

function nameOf({ side, byName }: MessageDocument, mine: boolean): string {
  if (mine) return '我';
  return side === 'worker' ? '职工' : byName;
}
