import type { TimelineEvent, Matter } from '@domain/matter/matter';
import type { FileDocument, MessageDocument } from '../../documents';
import type { Reads } from '../../kernel/store';
import { workerSees } from '../../office/file-viewer';
import { publicHistory } from '../../office/public-history';

const MOST_FILES = 200;
const MOST_MESSAGES = 30;

/** What has gathered on a matter, newest first; of a collective matter he belongs to, only what is for all its workers. */
export interface Gathered {
  events: { items: TimelineEvent[]; next?: string };
  files: FileDocument[];
  messages: MessageDocument[];
}

/** Three requests, for the matter and the collective one together. Further back: `handling.timeline`, `handling.messages`. */
export async function gatheredOn(db: Reads, matter: Matter, personId: string): Promise<Gathered> {
  const both = matter.leadId === '' ? [matter._id] : [matter._id, matter.leadId];
  const [events, files, messages] = await Promise.all([
    publicHistory(db, matter),
    db.find('files', { holderId: { in: both } }, { order: [['at', 'asc']], limit: MOST_FILES }),
    db.find(
      'messages',
      { matterId: matter._id },
      { order: [['at', 'desc']], limit: MOST_MESSAGES },
    ),
  ]);
  return {
    events,
    files: files.filter((file) => workerSees(file, matter, personId)),
    messages: messages.reverse(),
  };
}
