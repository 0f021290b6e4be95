import { type Matter, TERMINATION_GROUNDS } from '@domain/matter/matter';

/** 法律援助法 49 */
const HOW_TO_OBJECT =
  '不同意这个决定，可以点“我有异议”，由另一位审查员在 5 天内重新决定。也可以拨打 12348 咨询。';

/** The decision on aid; how to object is said with a refusal that has not been objected to. */
export function presentDecision({ decision, objection, state }: Matter) {
  if (!decision) return null;
  const { kind, reasons, article = '', at } = decision;
  const open = kind === 'refused' && state === 'refused' && !objection;
  return { kind, reasons, article, at, howToObject: open ? HOW_TO_OBJECT : '' };
}

export function presentTermination({ termination }: Matter) {
  return termination
    ? { ground: TERMINATION_GROUNDS[termination.ground], reasons: termination.reasons }
    : null;
}

export function presentReferral({ referral }: Matter) {
  return referral
    ? {
        receiver: referral.receiver,
        phone: referral.phone ?? '',
        reasons: referral.reasons,
        received: referral.receivedAt !== undefined,
      }
    : null;
}
