import type { Permission, Role } from '@domain/people/roles';
import type { At } from '@domain/time/types';

/** A person's data key, itself encrypted under version `master` of the master key. `null` where it was destroyed: erasure. */
export interface WrappedKey {
  master: number;
  wrapped: string;
}

/** Text encrypted under a person's key; made and opened by sealing.ts only. */
export type SealedText = string;

/** What the kernel needs to know of a person; the office's own document extends it. Whatever it adds must be optional for a newcomer. */
export interface PersonRecord {
  _id: string;
  schemaVersion: number;
  version: number;
  status: 'active' | 'disabled' | 'erased';
  roles: Role[];
  permissions: Permission[];
  /** Own station; '' for who has none. */
  stationId: string;
  key: WrappedKey | null;
  sealed: Record<string, SealedText>;
  /** Calls counted per action and window (rates.ts). */
  rates: Record<string, { window: number; n: number }>;
  /** Sends the person has accepted and not yet received, per template name. */
  accepts: Record<string, number>;
  createdAt: At;
}

/** One way to log in. `_id` is the keyed hash of provider and login. */
export interface IdentityRecord {
  _id: string;
  provider: string;
  personId: string;
  createdAt: At;
}

/** The answer to a write, kept so that a second send of the same request gets the same answer. */
export interface RequestRecord {
  _id: string;
  action: string;
  inputHash: string;
  /** Sealed under the caller's key: an answer may hold what is sealed elsewhere. */
  answer: SealedText;
  personId: string;
  at: At;
  expireAt: At;
}

/** Who did or saw what. Never what it said. */
export interface AuditRecord {
  _id: string;
  at: At;
  action: string;
  what: 'view' | 'change' | 'denied';
  byId: string;
  roles: string[];
  matterId: string;
  personId: string;
  reason: string;
  traceId: string;
}

/** An effect that must happen at least once after the transaction that caused it. Removed when done. */
export interface OutboxRecord {
  _id: string;
  kind: string;
  payload: unknown;
  at: At;
  nextAt: At;
  tries: number;
  /** Given up after many tries; a person must look. */
  dead: boolean;
}

/** Something to be done at `dueAt`. `_id` is kind and ref, so that it is set and cancelled without a look-up. */
export interface TimerRecord {
  _id: string;
  kind: string;
  ref: string;
  dueAt: At;
  /** When the clock looks at it next; later than dueAt after a failure. */
  wakeAt: At;
  tries: number;
  setAt: At;
}

/** A message to one person, or to whoever works a queue. The truth about what somebody was told. */
export interface InboxRecord {
  _id: string;
  /** '' for a message to a queue. */
  personId: string;
  /** '' for a message to a person. */
  queue: string;
  template: string;
  title: string;
  body: string;
  page: string;
  matterId: string;
  at: At;
  /** 0 while unread. */
  readAt: At;
}

/** Keeps two runs of the clock apart. */
export interface LeaseRecord {
  _id: string;
  until: At;
  holder: string;
}

export interface KernelCollections {
  people: PersonRecord;
  identities: IdentityRecord;
  requests: RequestRecord;
  audit: AuditRecord;
  outbox: OutboxRecord;
  timers: TimerRecord;
  inbox: InboxRecord;
  leases: LeaseRecord;
}
