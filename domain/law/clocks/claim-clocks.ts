import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import { CLAIM_KINDS, type ClaimId } from '../claim-kinds';
import type { Assumption } from '../result';
import { type Clock, clockOn } from './clock';
import { type ClockFacts, inArbitration } from './clock-facts';
import { annualLeaveClock } from './annual-leave-clock';
import { CIVIL_WORDS } from './claim-words';
import { doubleWageClock } from './double-wage-clock';
import { injuryClocks } from './injury-clocks';
import { fromDay, named } from './from-day';
import { limitation } from './limitation';

type Clockmaker = (
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
) => Clock[];

/** How the time of each claim runs. */
const CLOCKMAKERS: Readonly<Record<ClaimId, Clockmaker>> = {
  wages: wagesClock,
  overtime: wagesClock,
  'service-pay': civilClock,
  'annual-leave': annualLeaveClock,
  'double-wage': (_claim, facts, today, calendar) => doubleWageClock(facts, today, calendar),
  'unlawful-ending': endingClock,
  severance: endingClock,
  'notice-pay': endingClock,
  reinstatement: endingClock,
  'confirm-relation': relationClock,
  'work-injury': (_claim, facts, today, calendar) => injuryClocks(facts, today, calendar),
  'insurance-benefit': knownClock,
  'insurance-arrears': () => [],
  maternity: knownClock,
  'probation-pay': knownClock,
  'non-compete': knownClock,
  'other-labour': knownClock,
};

/**
 * The clocks of one claim, as they stand today; none when the day it runs from was not told, or when the claim has no
 * limit of its own (补缴社保 goes to the authority).
 */
export function claimClocks(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Clock[] {
  if (inArbitration(facts) && claim !== 'service-pay' && claim !== 'work-injury') {
    return claim === 'insurance-arrears' ? [] : [stoppedClock(claim, today)];
  }
  return CLOCKMAKERS[claim](claim, facts, today, calendar);
}

function stoppedClock(claim: ClaimId, today: Day): Clock {
  return clockOn(today, {
    ...named(claim, 'PD-02'),
    safeDay: null,
    steps: [{ say: '已经申请仲裁，时效不再往前走', rule: 'PD-02' }],
    doNow: '跟着仲裁的日程走；申请书里没写的请求，在举证期满前补上。',
    assumptions: [
      { say: '只对申请书里写了的请求算数；没写的，时效还在走。', confidence: 'V1', rule: 'PR-23' },
    ],
  });
}

/** 27(4): none while employed, a year from the end. */
function wagesClock(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  const assumptions: Assumption[] =
    claim === 'overtime'
      ? [
          {
            say: '加班费一般算劳动报酬，各地看法不同，最好一年内提出；单位的工资记录只用保存两年。',
            confidence: 'GK',
            rule: 'EV-05',
          },
        ]
      : [];
  if (facts.stillEmployed) {
    return [
      clockOn(today, {
        ...named(claim, 'PD-04'),
        safeDay: null,
        steps: [{ say: '还在上班，要欠的工资没有一年的限制；离职后一年内要提出', rule: 'PD-04' }],
        doNow: '把每个月的工资条、流水和考勤留好；离职那天开始算一年。',
        assumptions,
      }),
    ];
  }
  return fromDay(claim, facts.endedOn, facts, today, calendar, {
    because: '离职',
    rule: 'PD-04',
    assumptions,
  });
}

function endingClock(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  const start = facts.endedOn ?? facts.knownOn;
  return fromDay(claim, start, facts, today, calendar, {
    because: facts.endedOn === undefined ? '知道被辞退' : '离职',
    rule: 'PD-01',
  });
}

function relationClock(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  const start = facts.endedOn ?? facts.knownOn;
  return fromDay(claim, start, facts, today, calendar, {
    because: facts.endedOn === undefined ? '知道单位不承认' : '离职',
    rule: 'PD-01',
    assumptions: [
      {
        say: '有的地方认为确认劳动关系不受一年限制；按一年内提出最稳妥。',
        confidence: 'GK',
        rule: 'PD-01',
      },
    ],
  });
}

function knownClock(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  const told = facts.knownOn !== undefined;
  return fromDay(claim, facts.knownOn ?? facts.endedOn, facts, today, calendar, {
    because: told ? '知道权利被侵害' : '离职',
    rule: 'PD-01',
    assumptions: told
      ? []
      : [
          {
            say: '您没有填知道的日子，先按离职那天算；更早知道的，期限也更早。',
            confidence: 'CONV',
            rule: 'PD-01',
          },
        ],
  });
}

/** Money that is owed outside a labour relation: three years, in court. */
function civilClock(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  const start = facts.knownOn ?? facts.endedOn;
  if (start === undefined) return [];
  const { safeDay, steps, assumptions } = limitation({
    start,
    because: '该给钱没给',
    rule: 'PD-41',
    period: { length: 3, unit: 'year' },
    events: facts.events ?? [],
    pauses: facts.pauses ?? [],
  });
  const draft = {
    ...named(claim, 'PD-41'),
    ...CIVIL_WORDS,
    what: `${CLAIM_KINDS[claim].label}：向法院起诉`,
  };
  return [clockOn(today, { ...draft, safeDay, steps, assumptions }, calendar)];
}
