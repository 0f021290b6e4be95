import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { CLAIM_KINDS, claimsOfTopic, isClaimId } from '@domain/law/claim-kinds';
import { AID_FIELDS, readAidFacts } from '@domain/law/eligibility/aid-fields';
import { eligibility } from '@domain/law/eligibility/eligibility';
import type { Typed } from '@domain/law/fields';
import { parameterAt } from '@domain/law/parameters/lookup';
import type { ParameterId } from '@domain/law/parameters/parameter';
import { dayOf } from '@domain/time/china';
import { isTopicId } from '@domain/triage/topics';
import { useNow } from '@/platform/now';
import { scrollToTop } from '@/platform/scroll';
import { mistakesOf } from '@/fields/mistakes';
import { useTyped } from '../kept/use-typed';
import { useRegion } from '../region/region';
import { useStandards } from '../region/use-standards';

/** Everything the page of legal aid does: the questions, the mistakes, both answers. */
export function useEligibility() {
  const { topic = '' } = useRouter().params;
  const { typed: kept, change, clear } = useTyped('eligibility');
  const typed: Typed =
    kept.matters === undefined && isTopicId(topic)
      ? { ...kept, matters: claimsOfTopic(topic).slice(0, 1) }
      : kept;
  const region = useRegion();
  const entries = useStandards(region);
  const [told, setTold] = useState<Typed | null>(null);
  const [tried, setTried] = useState(false);
  const today = dayOf(useNow());
  const localOf = (parameter: ParameterId) =>
    region === '' ? undefined : parameterAt(entries, { parameter, region, on: today });
  const [hardshipLine, localScope] = [localOf('hardshipLine'), localOf('aidScope')];
  const around = {
    today,
    ...(region !== '' && { region }),
    ...(hardshipLine !== undefined && { hardshipLine }),
    ...(localScope !== undefined && { localScope }),
  };
  const read = readAidFacts(typed, around);
  const errors = tried && !read.ok ? read.errors : {};
  const facts = told === null ? null : readAidFacts(told, around);

  const show = () => {
    setTried(true);
    if (!read.ok) return;
    setTold(typed);
    setTried(false);
    scrollToTop();
  };
  const backToForm = () => {
    setTold(null);
    scrollToTop();
  };
  const [first] = facts?.ok === true ? facts.facts.matters : [];
  return {
    typed,
    change,
    clear,
    errors,
    mistakes: mistakesOf(AID_FIELDS, typed, errors),
    answer: facts?.ok === true ? eligibility(facts.facts) : null,
    topic: first !== undefined && isClaimId(first) ? CLAIM_KINDS[first].topic : undefined,
    show,
    backToForm,
  };
}

export type EligibilityPart = ReturnType<typeof useEligibility>;
