import type { At } from '@domain/time/types';
import type { Caller } from './identify';
import { newId } from './ids';
import type { Subject } from './policy';
import type { AuditRecord } from './records';

/** One entry: who, in what roles, did what to which matter or person, and why. Ids only. */
export function auditRecord(entry: {
  caller: Caller;
  action: string;
  what: AuditRecord['what'];
  subject: Subject;
  reason?: string;
  traceId: string;
  at: At;
}): AuditRecord {
  const { caller, subject } = entry;
  const person = caller.kind === 'person' ? caller.person : undefined;
  return {
    _id: newId(),
    at: entry.at,
    action: entry.action,
    what: entry.what,
    byId: person?._id ?? '',
    roles: person ? [...person.roles] : [],
    matterId: subject.matterId ?? '',
    personId: subject.personId ?? '',
    reason: entry.reason ?? '',
    traceId: entry.traceId,
  };
}
