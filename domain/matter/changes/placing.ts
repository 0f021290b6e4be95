import type { At } from '../../time/types';
import type { Matter, Miss, Stage } from '../matter';
import type { Change, Changes } from './change';

/** A handler who is taken off is remembered like one who declined, so that the next offer goes to somebody else. */
function givenUp({ handler }: Matter, at: At): Miss[] {
  return handler ? [{ offerId: '', personId: handler.personId, at, kind: 'recalled' }] : [];
}

/** Where the work begins: with the lightest of the forms that were granted. */
function firstStage({ forms }: Matter): Stage | undefined {
  const stages = ['negotiation', 'mediation', 'arbitration', 'litigation'] as const;
  return stages.find((stage) => forms.includes(stage));
}

const appointed: Change = (matter, { now, details = {} }) => {
  const stage = matter.stage ?? firstStage(matter);
  return {
    handler: details.handler && { ...details.handler, since: now },
    offer: undefined,
    offereeId: '',
    waitsForStaff: undefined,
    waitsForRoom: undefined,
    stage,
    stageSince: stage && (matter.stageSince ?? now),
  };
};

const missed: Change = ({ offer, misses }, { now, details = {} }) => ({
  offer: undefined,
  offereeId: '',
  misses: offer
    ? [
        ...misses,
        {
          offerId: offer.id,
          personId: offer.personId,
          at: now,
          kind: details.miss ?? 'lapsed',
        },
      ]
    : misses,
});

/** Who gives a matter up is not asked for it again; he may say that it is harder than it was thought. */
const givenBack: Change = (matter, { now, details = {} }) => ({
  handler: undefined,
  triage: {
    ...matter.triage,
    level: details.level ?? matter.triage.level,
    levelReason: details.reasons || matter.triage.levelReason,
  },
  misses: givenUp(matter, now),
  reassignAsked: undefined,
  waitsForStaff: undefined,
  waitsForRoom: undefined,
  proposedAnswer: undefined,
});

/** Who handles it, and how he comes to it and leaves it. */
export const PLACING: Changes = {
  take: (_, { by, now }) => ({
    handler: {
      personId: by.personId,
      name: by.name,
      kind: by.as === 'student' ? 'student' : 'staff',
      since: now,
    },
  }),
  offer: (_, { details = {} }) => ({
    offer: details.offer,
    offereeId: details.offer?.personId ?? '',
    waitsForStaff: undefined,
    waitsForRoom: undefined,
  }),
  accept: appointed,
  assignInHouse: appointed,
  decline: missed,
  lapseOffer: missed,
  waitForStaff: (_, { details = {} }) => ({
    waitsForStaff: details.waitsForStaff,
    waitsForRoom: details.waitsForRoom,
  }),
  escalate: givenBack,
  handBack: givenBack,
  upgrade: (matter, { details = {} }) => ({
    forms: details.forms ?? matter.forms,
    handler: undefined,
    proposedAnswer: undefined,
    outcome: undefined,
    rating: undefined,
    upgradeAsked: undefined,
    reassignAsked: undefined,
    followedUpAt: undefined,
    unsatisfied: undefined,
    closedAt: undefined,
  }),
  askUpgrade: (_, { now, details = {} }) => ({
    upgradeAsked: { reasons: details.reasons ?? '', at: now },
  }),
  askReassign: (_, { now, details = {} }) => ({
    reassignAsked: { reasons: details.reasons ?? '', at: now },
  }),
  keepHandler: () => ({ reassignAsked: undefined }),
  reassign: (matter, { now }) => ({
    handler: undefined,
    reassignAsked: undefined,
    proposedAnswer: undefined,
    waitsForStaff: undefined,
    waitsForRoom: undefined,
    misses: givenUp(matter, now),
  }),
};
