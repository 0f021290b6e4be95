import { useRouter } from '@tarojs/taro';
import { useCallback, useState } from 'react';
import { CLAIM_KINDS, type ClaimId, isClaimId } from '@domain/law/claim-kinds';
import { CLOCK_FIELDS } from '@domain/law/clocks/clock-fields';
import { clocksOf, urgentByClock } from '@domain/law/clocks/clocks-of';
import { withLocalModes } from '@domain/law/clocks/local-modes';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import type { Typed } from '@domain/law/fields';
import { dayOf } from '@domain/time/china';
import { now, useNow } from '@/platform/now';
import { scrollToTop } from '@/platform/scroll';
import { useMatterDays } from './use-matter-days';
import { mistakesOf } from '@/fields/mistakes';
import { useTyped } from '../kept/use-typed';
import { useRegion } from '../region/region';
import { useStandards } from '../region/use-standards';

/** Everything the page of limits does: the questions, the mistakes, the clocks. */
export function useClocks() {
  const { claim = '', matter = '' } = useRouter().params;
  const {
    typed: kept,
    change,
    clear,
    fill,
  } = useTyped(matter === '' ? 'clocks' : `clocks-of:${matter}`);
  const typed: Typed =
    kept.claims === undefined && isClaimId(claim) ? { ...kept, claims: [claim] } : kept;
  const [told, setTold] = useState<Typed | null>(null);
  const fillAnew = useCallback(
    (whole: Typed) => {
      fill(whole);
      // what follows from the old days is not shown beside the new
      setTold(null);
    },
    [fill],
  );
  const keeping = useMatterDays(matter, typed, { fill: fillAnew, drop: clear });
  const [tried, setTried] = useState(false);
  const today = dayOf(useNow());

  const region = useRegion();
  const entries = useStandards(region);

  const read = readClockFacts(typed, today);
  const errors = tried && !read.ok ? read.errors : {};
  const facts =
    told === null ? null : readClockFacts(withLocalModes(told, entries, region, today), today);
  const clocks = facts?.ok === true ? clocksOf(facts.facts, today) : null;

  const show = () => {
    setTried(true);
    if (!readClockFacts(typed, dayOf(now())).ok) return;
    setTold(typed);
    setTried(false);
    scrollToTop();
  };
  const backToForm = () => {
    setTold(null);
    scrollToTop();
  };
  return {
    keeping,
    typed,
    change,
    clear,
    errors,
    mistakes: mistakesOf(CLOCK_FIELDS, typed, errors),
    clocks,
    urgent: clocks !== null && urgentByClock(clocks),
    /** The nearest day the worker himself must not miss. */
    due:
      clocks?.find(({ kind, state }) => kind === 'act' && state === 'under 7 days')?.safeDay ??
      undefined,
    topic: topicOf(facts?.ok === true ? facts.facts.claims : []),
    today,
    show,
    backToForm,
  };
}

export type ClocksPart = ReturnType<typeof useClocks>;

const topicOf = ([first]: readonly ClaimId[]) =>
  first === undefined ? undefined : CLAIM_KINDS[first].topic;
