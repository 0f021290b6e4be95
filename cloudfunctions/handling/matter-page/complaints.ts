import type { ComplaintDocument } from '../../documents';

/** Complaints on a matter, newest first; whom one is about may answer it only where there is nobody else. */
export function presentComplaints(
  complaints: readonly ComplaintDocument[],
  viewer: { personId: string; soleOfficer: boolean; atDesk: boolean },
) {
  return [...complaints]
    .sort((a, b) => b.at - a.at)
    .map(({ _id: id, text, at, dueAt, answer, answered, answeredByName, aboutIds }) => ({
      id,
      text,
      at,
      dueAt,
      answer,
      answeredBy: answeredByName,
      mayAnswer:
        viewer.atDesk && !answered && (viewer.soleOfficer || !aboutIds.includes(viewer.personId)),
    }));
}
