import type { Decision, Matter } from '../matter';
import type { Move } from '../moves';
import type { Change, Changes } from './change';

const decided = (kind: Decision['kind'], { action, by, now, details = {} }: Move): Decision => ({
  kind,
  at: now,
  byId: by.personId,
  byName: by.name,
  reasons: details.reasons ?? '',
  article: details.article,
  urgent: action === 'grantUrgently',
  papersDay: details.papersDay,
  soleOfficerException: details.soleOfficerReason,
});

const grant: Change = (matter, move) => ({
  decision: decided('granted', move),
  papersOwedBy: move.details?.papersDay,
  officialNumber: matter.officialNumber ?? move.details?.officialNumber,
  returnTo: undefined,
  misses: [],
  waitsForStaff: undefined,
  waitsForRoom: undefined,
});

const decidedBefore = ({ state, termination, decision }: Matter): string =>
  (state === 'terminated' ? termination?.byId : decision?.byId) ?? '';

/** Whether aid is given, and the papers that are asked for on the way. */
export const DECIDING: Changes = {
  grant,
  grantUrgently: grant,
  papersComplete: () => ({ papersOwedBy: undefined }),
  refuse: (_, move) => ({ decision: decided('refused', move) }),
  object: (matter, { now, details = {} }) => ({
    objection: {
      at: now,
      against: matter.state === 'terminated' ? 'terminated' : 'refused',
      reasons: details.reasons ?? '',
      decidedBeforeBy: decidedBefore(matter),
    },
    // whoever handled it before the termination is appointed anew if aid goes on
    handler: undefined,
    proposedAnswer: undefined,
    closedAt: undefined,
  }),
  requestMaterials: ({ state }, { now, details = {} }) => ({
    returnTo: state,
    papersAsked: details.papers ?? [],
    papersAskedAt: now,
  }),
  supplement: () => ({ returnTo: undefined, papersAsked: [] }),
};
