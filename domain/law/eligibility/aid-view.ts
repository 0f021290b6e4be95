import type { Answer, Reason } from './answer';
import type { Eligibility } from './eligibility';

/** Both answers as a page shows them, with nothing but words. */
export function aidView({ union, government, urgent }: Eligibility) {
  return {
    union: answerView(union),
    government: answerView(government),
    ...(urgent && { urgent: reasonView(urgent) }),
  };
}

function answerView(answer: Answer) {
  const { kind, say, reasons, papers } = answer;
  return {
    kind,
    say,
    reasons: reasons.map(reasonView),
    mustShow: answer.kind === 'probably' ? [...answer.mustShow] : [],
    papers: papers.map(({ label, how }) => ({ label, how })),
    doors:
      answer.kind === 'elsewhere' || answer.kind === 'not'
        ? answer.doors.map(({ name, phone, why, address }) => ({
            name,
            phone,
            why,
            ...(address !== undefined && { address }),
          }))
        : [],
  };
}

const reasonView = ({ say, article }: Reason) => ({ say, article });
