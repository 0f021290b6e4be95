import { useMemo } from 'react';
import { firstClaims, firstQuestions, isAnswered } from '@domain/law/clocks/first-questions';
import { clocksOf, urgentByClock } from '@domain/law/clocks/clocks-of';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import type { Typed } from '@domain/law/fields';
import type { Day } from '@domain/time/types';
import type { TopicId } from '@domain/triage/topics';

/** What is known of the claims: what he chose among the limits, else what his story is about. */
export function withClaims(typed: Typed, topics: readonly TopicId[]): Typed {
  const claims = typed.claims ?? [];
  return claims.length > 0 ? typed : { ...typed, claims: firstClaims(topics) };
}

/** The questions about time that fit his story, what he answered, and his limits as soon as that is enough. */
export function useOwnLimits(typed: Typed, topics: readonly TopicId[], today: Day) {
  return useMemo(() => {
    const asked = withClaims(typed, topics);
    if (asked.claims === undefined || asked.claims.length === 0) return null;
    const read = isAnswered(asked) ? readClockFacts(asked, today) : null;
    const clocks = read?.ok === true ? clocksOf(read.facts, today) : [];
    return {
      typed: asked,
      fields: firstQuestions(asked),
      clocks,
      urgent: urgentByClock(clocks),
    };
  }, [typed, topics, today]);
}
