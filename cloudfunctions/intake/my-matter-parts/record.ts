import type { TimelineEvent, Matter } from '@domain/matter/matter';
import type { FileDocument, MessageDocument } from '../../documents';
import type { Reads } from '../../kernel/store';

const MOST_EVENTS = 50;
const MOST_FILES = 200;
const MOST_MESSAGES = 30;

/** What has gathered on a matter, newest first; of a collective matter he belongs to, only what is for all its workers. */
export interface Gathered {
  events: TimelineEvent[];
  files: FileDocument[];
  messages: MessageDocument[];
}

/** Three requests, for the matter and the collective one together. Messages further back: `handling.messages`. */
export async function gatheredOn(db: Reads, matter: Matter, personId: string): Promise<Gathered> {
  const both = matter.leadId === '' ? [matter._id] : [matter._id, matter.leadId];
  const [events, files, messages] = await Promise.all([
    db.find(
      'events',
      { matterId: { in: both }, public: true },
      { order: [['at', 'desc']], limit: MOST_EVENTS },
    ),
    db.find('files', { holderId: { in: both } }, { order: [['at', 'asc']], limit: MOST_FILES }),
    db.find(
      'messages',
      { matterId: matter._id },
      { order: [['at', 'desc']], limit: MOST_MESSAGES },
    ),
  ]);
  return {
    events: events.filter((event) => event.matterId === matter._id || isForAll(event)),
    files: files.filter((file) => maySee(file, matter, personId)),
    messages: messages.reverse(),
  };
}

/** Of the collective matter a member reads how it goes on, not who joined or left it. */
function isForAll({ action }: TimelineEvent): boolean {
  return action !== 'join' && action !== 'separate';
}

/** In a matter of his own a worker sees every file; in a collective one his own and those for all. */
function maySee(file: FileDocument, matter: Matter, personId: string): boolean {
  if (file.ownerId === personId || file.shared) return true;
  return file.holderId === matter._id && !matter.lead;
}
