import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import { CLAIM_KINDS, type ClaimId } from '../claim-kinds';
import type { Assumption } from '../result';
import { type Clock, clockOn } from './clock';
import { type ClockFacts, inArbitration } from './clock-facts';
import { annualLeaveClock } from './annual-leave-clock';
import { CIVIL_WORDS } from './claim-words';
import { notYetClock, stoppedClock } from './still-clocks';
import { doubleWageClock } from './double-wage-clock';
import { injuryClocks } from './injury-clocks';
import { fromDay, named } from './from-day';
import { limitation } from './limitation';
import { eventsOf, pausesOf } from './what-happened';

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

const NOT_ENDED = '还在上班，这一年还没开始算；单位让您走的那天开始算';
const NOT_DENIED = '还在上班，从单位不承认您是它的员工那天起算一年';

function endingClock(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  const start = facts.endedOn ?? facts.knownOn;
  if (start === undefined && facts.stillEmployed) return [notYetClock(claim, NOT_ENDED, today)];
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
  if (start === undefined && facts.stillEmployed) return [notYetClock(claim, NOT_DENIED, today)];
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
    events: eventsOf(facts),
    // the courts take out lost time only in the last six months (民法典 194): leaving it all in is the safe way
    pauses: [],
  });
  const draft = {
    ...named(claim, 'PD-41'),
    ...CIVIL_WORDS,
    what: `${CLAIM_KINDS[claim].label}：向法院起诉`,
  };
  const lost = pausesOf(facts).length === 0 ? [] : [LOST_TIME_IN_COURT];
  return [
    clockOn(today, { ...draft, safeDay, steps, assumptions: [...assumptions, ...lost] }, calendar),
  ];
}

const LOST_TIME_IN_COURT: Assumption = {
  say: '没法去办的那段时间，法院只看最后六个月里的，这里没有扣掉；可以打 12348 问。',
  confidence: 'GK',
  rule: 'PD-41',
};
