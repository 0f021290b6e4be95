import type { Matter } from '@domain/matter/matter';
import { TERMINATION_GROUNDS } from '@domain/matter/matter';
import type { TriageCorrection } from '@domain/matter/matter';
import { TOPICS } from '@domain/triage/topics';

/** What was decided, objected to, ended and passed on, as the office reads it. */
export function presentRecords(matter: Matter) {
  const { decision, objection, termination, referral, proposedAnswer, rating } = matter;
  return {
    decision: decision
      ? {
          kind: decision.kind,
          by: decision.byName,
          reasons: decision.reasons,
          article: decision.article ?? '',
          at: decision.at,
          urgent: decision.urgent,
          exception: decision.soleOfficerException ?? '',
        }
      : null,
    objection: objection
      ? { reasons: objection.reasons, at: objection.at, against: objection.against }
      : null,
    termination: termination
      ? { ground: TERMINATION_GROUNDS[termination.ground], reasons: termination.reasons }
      : null,
    referral: referral
      ? {
          receiver: referral.receiver,
          phone: referral.phone ?? '',
          reasons: referral.reasons,
          received: referral.receivedAt !== undefined,
        }
      : null,
    proposedAnswer: proposedAnswer
      ? {
          text: proposedAnswer.text,
          by: proposedAnswer.byName,
          at: proposedAnswer.at,
          returned: proposedAnswer.returned?.reasons ?? '',
        }
      : null,
    rating: rating ? { stars: rating.stars, words: rating.words } : null,
    corrections: matter.corrections.map((one) => ({
      at: one.at,
      by: one.byName,
      reason: one.reason,
      from: sayTriage(one.from),
      to: sayTriage(one.to),
    })),
  };
}

const LEVELS = { simple: '简单', general: '一般', difficult: '疑难' } as const;

function sayTriage({ topic, level, urgent }: TriageCorrection['from']): string {
  return `${TOPICS[topic].label}，${LEVELS[level]}${urgent ? '，紧急' : ''}`;
}
