import type { Day } from '../../time/types';
import type { WorkingCalendar } from '../calendar';
import { CLAIM_KINDS, type ClaimId } from '../claim-kinds';
import type { Assumption } from '../result';
import { ARBITRATION_WORDS } from './claim-words';
import { type Clock, clockOn } from './clock';
import type { ClockFacts } from './clock-facts';
import { limitation } from './limitation';
import { eventsOf, pausesOf } from './what-happened';

/** The one-year clock of a claim from a day, with what interrupted it; none when the day was not told. */
export function fromDay(
  claim: ClaimId,
  start: Day | undefined,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
  {
    because,
    rule,
    assumptions = [],
  }: { because: string; rule: 'PD-01' | 'PD-04'; assumptions?: readonly Assumption[] },
): Clock[] {
  if (start === undefined) return [];
  const counted = limitation({
    start,
    because,
    rule,
    events: eventsOf(facts),
    pauses: pausesOf(facts),
  });
  return [
    clockOn(
      today,
      {
        ...named(claim, rule),
        ...ARBITRATION_WORDS,
        ...counted,
        assumptions: [...counted.assumptions, ...assumptions],
      },
      calendar,
    ),
  ];
}

/** What every clock of a claim is called. */
export function named(claim: ClaimId, rule: 'PD-01' | 'PD-02' | 'PD-04' | 'PD-41') {
  return {
    id: claim,
    what: `${CLAIM_KINDS[claim].label}：申请劳动仲裁`,
    who: 'you',
    kind: 'act',
    rule,
  } as const;
}
