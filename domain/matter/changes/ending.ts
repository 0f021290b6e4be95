import type { Change, Changes } from './change';

/** What waited for somebody of the office waits no more. */
const NOTHING_WAITS = {
  waitsForStaff: undefined,
  waitsForRoom: undefined,
  reassignAsked: undefined,
} as const;

const withdrawn: Change = (_, { now }) => ({
  ...NOTHING_WAITS,
  offer: undefined,
  offereeId: '',
  returnTo: undefined,
  closedAt: now,
});

/** How a matter ends, is passed on, joins others, and comes back. */
export const ENDING: Changes = {
  confirm: (_, { now, details = {} }) => ({
    rating: details.rating && { ...details.rating, at: now },
    closedAt: now,
  }),
  lapseConfirmation: (_, { now }) => ({ closedAt: now }),
  reopen: () => ({
    closedAt: undefined,
    followedUpAt: undefined,
    unsatisfied: undefined,
    rating: undefined,
  }),
  recordFollowUp: (_, { now, details = {} }) => ({
    followedUpAt: now,
    unsatisfied: details.unsatisfied,
  }),
  terminate: (_, { by, now, details = {} }) => ({
    ...NOTHING_WAITS,
    termination: {
      ground: details.ground ?? 'other',
      reasons: details.reasons ?? '',
      byId: by.personId,
      at: now,
    },
    offer: undefined,
    offereeId: '',
    closedAt: now,
  }),
  withdraw: withdrawn,
  lapsePapers: withdrawn,
  refer: (_, { now, details = {} }) => ({
    ...NOTHING_WAITS,
    referral: {
      receiver: details.receiver ?? '',
      phone: details.receiverPhone,
      reasons: details.reasons ?? '',
      at: now,
    },
    returnTo: undefined,
  }),
  referralReceived: ({ referral }, { now }) => ({
    referral: referral && { ...referral, receivedAt: now },
  }),
  referralReturned: () => ({ referral: undefined, handler: undefined, proposedAnswer: undefined }),
  join: (_, { details = {} }) => ({
    ...NOTHING_WAITS,
    leadId: details.leadId ?? '',
    leadNumber: details.leadNumber,
    handler: undefined,
    proposedAnswer: undefined,
    papersAsked: [],
    returnTo: undefined,
  }),
  separate: () => ({ leadId: '', leadNumber: undefined }),
  promiseBroken: ({ promise }, { now }) => ({ promise: promise && { ...promise, brokenAt: now } }),
};
