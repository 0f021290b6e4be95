import type { Change, Changes } from './change';

const answered: Change = ({ proposedAnswer }, { by, now, details = {} }) => ({
  proposedAnswer: undefined,
  outcome: {
    kind: 'answered',
    summary: details.answer ?? proposedAnswer?.text ?? '',
    at: now,
    byId: by.personId,
  },
  reassignAsked: undefined,
});

const concluded: Change = (_, { by, now, details = {} }) => ({
  outcome: details.outcome && { ...details.outcome, at: now, byId: by.personId },
  reassignAsked: undefined,
});

/** The work itself, and how it comes to an answer or an outcome. */
export const ANSWERING: Changes = {
  enterStage: (_, { now, details = {} }) => ({ stage: details.stage, stageSince: now }),
  proposeAnswer: (_, { by, now, details = {} }) => ({
    proposedAnswer: {
      text: details.answer ?? '',
      byId: by.personId,
      byName: by.name,
      at: now,
    },
  }),
  returnAnswer: ({ proposedAnswer }, { by, now, details = {} }) =>
    proposedAnswer
      ? {
          proposedAnswer: {
            ...proposedAnswer,
            returned: { reasons: details.reasons ?? '', byId: by.personId, at: now },
          },
        }
      : {},
  releaseAnswer: answered,
  answer: answered,
  conclude: concluded,
  concludeJoined: concluded,
};
