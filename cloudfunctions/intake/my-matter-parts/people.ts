import type { Matter } from '@domain/matter/matter';
import type { ComplaintDocument } from '../../documents';

/** Who handles it, as the worker knows him. */
export function presentHandler({ handler }: Matter) {
  return handler
    ? {
        name: handler.name,
        kind: handler.kind,
        firmName: handler.firmName ?? '',
        ...(handler.why && { why: handler.why }),
      }
    : null;
}

/** His own complaint, the last one. */
export function presentComplaint(complaints: readonly ComplaintDocument[], viewerId: string) {
  const [last] = complaints
    .filter((complaint) => complaint.personId === viewerId)
    .sort((a, b) => b.at - a.at);
  return last ? { id: last._id, text: last.text, dueAt: last.dueAt, answer: last.answer } : null;
}

/** The collective matter his own belongs to. */
export function presentLead(lead: Matter | null, viewerId: string) {
  return lead
    ? {
        id: lead._id,
        number: lead.number,
        representative: lead.ownerIds.includes(viewerId),
        memberCount: lead.memberCount,
      }
    : null;
}
