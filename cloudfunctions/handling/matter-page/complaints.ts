import type { ComplaintDocument } from '../../documents';

/** All that others of the office read of an answer. */
const ANSWERED = '已答复';

/**
 * Complaints on a matter, newest first; whom one is about may answer it only where there is nobody else. What it says is
 * for the desk: a worker must not fear to be read by the lawyer or student he complains of.
 */
export function presentComplaints(
  complaints: readonly ComplaintDocument[],
  viewer: { personId: string; soleOfficer: boolean; atDesk: boolean },
) {
  return [...complaints]
    .sort((a, b) => b.at - a.at)
    .map(({ _id: id, text, at, dueAt, answer, answered, answeredByName, aboutIds }) => ({
      id,
      text: viewer.atDesk ? text : '',
      at,
      dueAt,
      answer: viewer.atDesk || !answered ? answer : ANSWERED,
      answeredBy: answeredByName,
      mayAnswer:
        viewer.atDesk && !answered && (viewer.soleOfficer || !aboutIds.includes(viewer.personId)),
    }));
}
