import { useMemo } from 'react';
import { readAidFacts } from '@domain/law/eligibility/aid-fields';
import { aidView } from '@domain/law/eligibility/aid-view';
import { eligibility } from '@domain/law/eligibility/eligibility';
import {
  type Application,
  fromApplication,
  hasAnswered,
  openQuestions,
} from '@domain/law/eligibility/from-application';
import type { Typed } from '@domain/law/fields';
import type { Day } from '@domain/time/types';

/** What is asked to see whether aid can be had, and both answers as soon as the facts allow. */
export function useOwnAid(typed: Typed, told: Application, daysLeft: number | null, today: Day) {
  const { topics, forms, migrant } = told;
  return useMemo(() => {
    const asked = fromApplication(typed, { topics, forms, ...(migrant && { migrant }) });
    if (asked.wants !== 'representation') return null;
    const read = readAidFacts(asked, { today, daysLeft });
    const answer = hasAnswered(asked) && read.ok ? aidView(eligibility(read.facts)) : null;
    const open = answer !== null && [answer.union, answer.government].some(isOpen);
    return { typed: asked, fields: openQuestions(asked, open), answer };
  }, [typed, topics, forms, migrant, daysLeft, today]);
}

/** Something could still be shown: only then is it worth asking further. */
const isOpen = ({ kind }: { kind: string }): boolean => kind === 'probably';
