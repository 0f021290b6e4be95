import type { InputOf } from '@contracts/action';
import type { submit } from '@contracts/intake';
import { isAnswered } from '@domain/law/clocks/first-questions';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import { readAidFacts } from '@domain/law/eligibility/aid-fields';
import { fromApplication, hasAnswered } from '@domain/law/eligibility/from-application';
import { asKept } from '@domain/law/fields';
import type { Day } from '@domain/time/types';
import type { TopicId } from '@domain/triage/topics';
import { recall } from '@/platform/storage';
import type { FormError } from '../parts/mistakes';
import { type ApplyForm, LAST_STEP } from './apply-form';
import { withClaims } from './use-own-limits';

/** What was told of days and means, where anything was: what was left empty is not sent. */
export function lawInput(
  { clockFacts, aid, forms, statistics }: ApplyForm,
  topics: readonly TopicId[],
): Pick<InputOf<typeof submit>, 'clockFacts' | 'aid'> {
  const told = withClaims(clockFacts, topics);
  const region = recall('tools-region');
  return {
    ...(isAnswered(told) && { clockFacts: asKept(told) }),
    ...(hasAnswered(aid) && {
      aid: {
        typed: asKept(
          fromApplication(aid, { topics, forms, migrant: statistics.migrant ?? false }),
        ),
        ...(typeof region === 'string' && /^\d{6}$/.test(region) && { region }),
      },
    }),
  };
}

/** What is wrong in them, at each field; the function checks the same once more. */
export function lawMistakes(
  step: number,
  { clockFacts, aid, forms, statistics }: ApplyForm,
  topics: readonly TopicId[],
  today: Day,
): FormError[] {
  const told = withClaims(clockFacts, topics);
  if (step === 1 && isAnswered(told)) return under('clockFacts', readClockFacts(told, today));
  if (step !== LAST_STEP || !hasAnswered(aid)) return [];
  const migrant = statistics.migrant ?? false;
  return under('aid', readAidFacts(fromApplication(aid, { topics, forms, migrant }), { today }));
}

function under(
  part: string,
  read: { ok: true } | { ok: false; errors: Readonly<Record<string, string>> },
): FormError[] {
  if (read.ok) return [];
  return Object.entries(read.errors).map(([name, message]) => ({
    path: `${part}.${name}`,
    message,
  }));
}
