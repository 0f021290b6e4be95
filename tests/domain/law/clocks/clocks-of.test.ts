import { CLAIM_IDS } from '@domain/law/claim-kinds';
import type { Clock } from '@domain/law/clocks/clock';
import type { ClockFacts } from '@domain/law/clocks/clock-facts';
import { clocksOf, shortestLeft, urgentByClock } from '@domain/law/clocks/clocks-of';
import { PAPER_IDS } from '@domain/law/clocks/papers';
import { periodClock } from '@domain/law/clocks/period-clocks';
import { PERIOD_IDS, PERIODS, type PeriodId } from '@domain/law/clocks/period-table';
import { ruleOf } from '@domain/law/rules';
import { addDays, daysBetween } from '@domain/time/days';
import fc from 'fast-check';

const LEFT: ClockFacts = { claims: ['wages'], stillEmployed: false, endedOn: '2026-03-31' };

const byId = (clocks: readonly Clock[], id: string): Clock => {
  const found = clocks.find((clock) => clock.id === id);
  if (!found) throw new Error(`no clock ${id} among ${clocks.map((clock) => clock.id).join()}`);
  return found;
};

const ids = (clocks: readonly Clock[]) => clocks.map(({ id }) => id);

describe('the limit of each claim', () => {
  test('wages: none while employed, a year from leaving (27(4))', () => {
    const employed = clocksOf(
      { claims: ['wages'], stillEmployed: true, knownOn: '2020-01-01' },
      '2026-11-21',
    );
    expect(byId(employed, 'wages')).toMatchObject({
      state: 'no limit',
      safeDay: null,
      rule: 'PD-04',
    });
    expect(urgentByClock(employed)).toBe(false);
    expect(byId(clocksOf(LEFT, '2026-11-21'), 'wages')).toMatchObject({
      safeDay: '2027-03-31',
      rolledDay: null,
      warning: 'CALENDAR_UNKNOWN',
      daysLeft: 130,
      state: 'running',
      article: '劳动争议调解仲裁法 27(4)',
    });
  });

  test.each<[string, Partial<ClockFacts>, string]>([
    ['severance', { endedOn: '2026-05-31', knownOn: '2026-05-01' }, '2027-05-31'],
    ['unlawful-ending', { endedOn: '2026-05-31' }, '2027-05-31'],
    ['notice-pay', { endedOn: '2026-05-31' }, '2027-05-31'],
    ['reinstatement', { knownOn: '2026-05-30' }, '2027-05-30'],
    ['confirm-relation', { endedOn: '2026-05-31' }, '2027-05-31'],
    ['overtime', { endedOn: '2026-05-31' }, '2027-05-31'],
    ['maternity', { endedOn: '2026-05-31', knownOn: '2026-04-01' }, '2027-04-01'],
    ['insurance-benefit', { knownOn: '2026-04-01' }, '2027-04-01'],
    ['probation-pay', { endedOn: '2026-05-31' }, '2027-05-31'],
    ['non-compete', { knownOn: '2026-04-01' }, '2027-04-01'],
    ['other-labour', { knownOn: '2026-04-01' }, '2027-04-01'],
    ['service-pay', { knownOn: '2026-04-01' }, '2029-04-01'],
    ['annual-leave', { endedOn: '2026-05-31' }, '2027-05-31'],
    ['annual-leave', { leaveYear: 2025, endedOn: '2026-05-31' }, '2026-12-31'],
    ['annual-leave', { leaveYear: 2025, annualLeaveMode: 'next-year-end' }, '2027-12-31'],
    ['annual-leave', { stillEmployed: true }, '2026-12-31'],
  ])('%s %j: until %s', (claim, facts, safeDay) => {
    const claims = CLAIM_IDS.filter((id) => id === claim);
    const clocks = clocksOf({ stillEmployed: false, ...facts, claims }, '2026-11-21');
    expect(byId(clocks, claim).safeDay).toBe(safeDay);
  });

  test.each(CLAIM_IDS)(
    '%s has no clock of its own while no day is told, and never throws',
    (claim) => {
      const clocks = clocksOf({ claims: [claim], stillEmployed: false }, '2026-11-21');
      const none = claim === 'annual-leave' ? ['annual-leave'] : [];
      expect(clocks.map(({ id }) => id)).toEqual(none);
    },
  );

  test('making up contributions is for the authority: only the two years of the inspection', () => {
    const clocks = clocksOf({ ...LEFT, claims: ['insurance-arrears'] }, '2026-04-20');
    expect(
      clocks.filter(({ kind }) => kind === 'act').map(({ id, safeDay }) => [id, safeDay]),
    ).toEqual([['inspection', '2028-03-31']]);
  });

  test('once in arbitration the limitation stands still, unless it was withdrawn', () => {
    const applied: ClockFacts = {
      ...LEFT,
      papers: [{ paper: 'arbitration-applied', day: '2026-06-01' }],
    };
    expect(byId(clocksOf(applied, '2028-01-01'), 'wages').state).toBe('no limit');
    const withdrawn: ClockFacts = {
      ...applied,
      events: [{ day: '2026-07-01', kind: 'arbitration-withdrawn' }],
    };
    expect(byId(clocksOf(withdrawn, '2026-11-21'), 'wages').safeDay).toBe('2027-07-01');
  });
});

describe('the second wage, piece by piece', () => {
  const facts: ClockFacts = {
    claims: ['double-wage'],
    stillEmployed: false,
    hiredOn: '2025-03-10',
    endedOn: '2026-09-01',
  };
  const on = (today: string, more: Partial<ClockFacts> = {}) =>
    byId(clocksOf({ ...facts, ...more }, today), 'double-wage');

  test('day by day: nothing is lost until a year after its first day, all after its last', () => {
    expect(on('2026-04-10')).toMatchObject({
      safeDay: '2026-04-10',
      daysLeft: 0,
      piecewise: { lostPieces: 0, pieces: 334, unit: 'day', allLostAfter: '2027-03-09' },
    });
    expect(on('2026-04-11')).toMatchObject({ safeDay: '2026-04-11', piecewise: { lostPieces: 1 } });
    expect(on('2027-03-09')).toMatchObject({
      state: 'under 7 days',
      piecewise: { lostPieces: 333 },
    });
    expect(on('2027-03-10')).toMatchObject({ state: 'passed', piecewise: { lostPieces: 334 } });
  });

  test('as a whole: a year from the day one year was full; from signing; from leaving', () => {
    expect(on('2026-11-21', { doubleWageMode: 'integral' }).safeDay).toBe('2027-03-10');
    expect(on('2025-11-21', { doubleWageMode: 'integral', signedOn: '2025-08-01' }).safeDay).toBe(
      '2026-08-01',
    );
    expect(on('2025-11-21', { doubleWageMode: 'integral', endedOn: '2025-09-30' }).safeDay).toBe(
      '2026-09-30',
    );
  });

  test('month by month: each from its last day', () => {
    expect(on('2026-05-09', { doubleWageMode: 'monthly' })).toMatchObject({
      safeDay: '2026-05-09',
      piecewise: { lostPieces: 0, pieces: 11, unit: 'month', allLostAfter: '2027-03-09' },
    });
    expect(on('2026-05-10', { doubleWageMode: 'monthly' })).toMatchObject({
      safeDay: '2026-06-09',
      piecewise: { lostPieces: 1 },
    });
  });

  test('asking keeps what was not yet lost', () => {
    const asked = { events: [{ day: '2026-04-20', kind: 'asked' as const }] };
    // ten days were gone by then; all the others have a year from it
    expect(on('2026-05-01', asked)).toMatchObject({
      safeDay: '2027-04-20',
      piecewise: { lostPieces: 10 },
    });
  });

  test('signed in time, or not a month there: nothing to lose', () => {
    expect(ids(clocksOf({ ...facts, signedOn: '2025-04-10' }, '2026-11-21'))).toEqual([]);
    expect(ids(clocksOf({ ...facts, endedOn: '2025-03-29' }, '2026-11-21'))).toEqual([]);
    expect(ids(clocksOf({ ...facts, signedOn: '2025-04-11' }, '2026-11-21'))).toEqual([
      'double-wage',
    ]);
  });
});

describe('a work injury', () => {
  const facts: ClockFacts = {
    claims: ['work-injury'],
    stillEmployed: true,
    accidentOn: '2025-10-01',
  };

  test('30 days for the employer, a year for the worker', () => {
    const clocks = clocksOf(facts, '2026-11-21');
    expect(byId(clocks, 'injury-employer')).toMatchObject({
      safeDay: '2025-10-31',
      who: 'employer',
    });
    expect(byId(clocks, 'work-injury')).toMatchObject({
      safeDay: '2026-10-01',
      rolledDay: '2026-10-08',
      state: 'passed',
      rule: 'PD-31',
    });
  });

  test('who comes in the days off after the last day is still in time', () => {
    const clock = byId(clocksOf(facts, '2026-10-05'), 'work-injury');
    expect(clock).toMatchObject({ daysLeft: -4, state: 'under 7 days' });
    expect(clock.assumptions).toMatchObject([{ rule: 'CT-03' }]);
    expect(byId(clocksOf(facts, '2026-10-09'), 'work-injury').state).toBe('passed');
  });

  test('time spent on proving the labour relation is not counted; asking the employer does not help', () => {
    const proving = {
      ...facts,
      events: [{ day: '2026-09-01', kind: 'asked' as const }],
      pauses: [{ from: '2026-01-01', to: '2026-06-30', kind: 'proving-relation' as const }],
    };
    expect(byId(clocksOf(proving, '2026-11-21'), 'work-injury').safeDay).toBe('2027-03-31');
  });

  test('once recognition is asked for, its own clocks run; the grade starts the year for the money', () => {
    const papers = [
      { paper: 'recognition-received' as const, day: '2026-03-02' },
      { paper: 'appraisal-received' as const, day: '2026-06-05' },
    ];
    const clocks = clocksOf({ ...facts, papers }, '2026-06-10');
    expect(clocks.map(({ id, safeDay, state }) => [id, safeDay, state])).toEqual([
      ['re-appraisal', '2026-06-20', 'running'],
      ['recognition-suit', '2026-09-02', 'running'],
      ['work-injury-benefits', '2027-06-05', 'running'],
      ['recognition-reconsider', '2026-05-01', 'passed'],
    ]);
  });
});

/** Lengths as the law has them, written down apart from the table. */
const LENGTHS: readonly [PeriodId, string, string][] = [
  ['negotiation-answer', '2026-07-01', '2026-07-06'],
  ['mediation-accept', '2026-07-01', '2026-07-06'],
  ['mediation-result', '2026-11-02', '2026-11-17'],
  ['mediation-review', '2026-07-01', '2026-07-16'],
  ['mediation-confirm', '2026-07-01', '2026-07-31'],
  ['arbitration-accept', '2026-09-24', '2026-10-09'],
  ['arbitration-copy', '2026-07-01', '2026-07-08'],
  ['employer-answer', '2026-07-01', '2026-07-15'],
  ['answer-copy', '2026-07-01', '2026-07-22'],
  ['tribunal-notice', '2026-07-01', '2026-07-08'],
  ['hearing-postpone', '2026-07-15', '2026-07-10'],
  ['hearing', '2026-07-15', '2026-07-15'],
  ['award-due', '2026-10-09', '2026-11-23'],
  ['award-due-extended', '2026-10-09', '2026-12-08'],
  ['sue-after-award', '2026-09-20', '2026-10-05'],
  ['sue-after-final-award', '2026-09-14', '2026-09-29'],
  ['employer-set-aside', '2026-08-03', '2026-09-02'],
  ['sue-after-set-aside', '2026-07-01', '2026-07-16'],
  ['suit-accept', '2026-07-01', '2026-07-08'],
  ['simple-trial', '2026-07-01', '2026-10-01'],
  ['ordinary-trial', '2026-07-01', '2027-01-01'],
  ['appeal-judgment', '2026-02-02', '2026-02-17'],
  ['appeal-ruling', '2026-07-01', '2026-07-11'],
  ['ask-extension', '2026-07-01', '2026-07-11'],
  ['enforcement', '2026-06-30', '2028-06-30'],
  ['sue-after-refused-enforcement', '2026-07-01', '2026-07-31'],
  ['sue-after-preservation', '2026-07-01', '2026-07-31'],
  ['order-accept', '2026-07-01', '2026-07-06'],
  ['order-issue', '2026-07-01', '2026-07-16'],
  ['order-answer', '2026-07-01', '2026-07-16'],
  ['complaint-accept', '2026-07-01', '2026-07-08'],
  ['complaint-result', '2026-06-22', '2026-09-14'],
  ['complaint-result-extended', '2026-06-22', '2026-10-30'],
  ['recognition-accept', '2026-07-01', '2026-07-16'],
  ['recognition-result', '2026-07-01', '2026-08-30'],
  ['recognition-service', '2026-07-01', '2026-07-21'],
  ['recognition-reconsider', '2026-07-01', '2026-08-30'],
  ['recognition-suit', '2026-07-01', '2027-01-01'],
  ['suit-after-reconsideration', '2026-07-01', '2026-07-16'],
  ['appraisal-check', '2026-07-01', '2026-07-08'],
  ['appraisal-result', '2026-07-01', '2026-08-30'],
  ['appraisal-result-extended', '2026-07-01', '2026-09-29'],
  ['appraisal-service', '2026-07-01', '2026-07-16'],
  ['re-appraisal', '2026-06-05', '2026-06-20'],
  ['re-check', '2026-07-01', '2027-07-01'],
  ['ending-papers', '2026-07-01', '2026-07-16'],
  ['last-wages', '2026-07-01', '2026-07-01'],
  ['severance-paid', '2026-07-01', '2026-07-01'],
  ['aid-decision', '2026-04-28', '2026-05-05'],
  ['union-decision', '2026-04-28', '2026-05-05'],
  ['aid-appointment', '2026-05-06', '2026-05-09'],
  ['aid-objection', '2026-06-08', '2026-06-13'],
];

describe('the table of periods', () => {
  test('every period is checked below', () => {
    expect(LENGTHS.map(([id]) => id).sort()).toEqual([...PERIOD_IDS].sort());
  });

  test.each(LENGTHS)('%s from %s ends on %s', (id, from, safeDay) => {
    expect(periodClock(id, from, from)).toMatchObject({ safeDay, what: PERIODS[id].what });
  });

  test('every paper starts some period; every period says what to do, before and after', () => {
    const used = new Set<string>(PERIOD_IDS.map((id) => PERIODS[id].from));
    expect([...used].sort()).toEqual([...PAPER_IDS].sort());
    for (const id of PERIOD_IDS) {
      expect(PERIODS[id].doNow).toMatch(/。$/);
      expect(PERIODS[id].afterwards).toMatch(/。$/);
      expect(ruleOf(PERIODS[id].rule).says).not.toBe('');
    }
  });

  test('a decision on aid asked for on 28 April 2026: by 5 May, moved to the 6th', () => {
    expect(periodClock('aid-decision', '2026-04-28', '2026-04-29')).toMatchObject({
      safeDay: '2026-05-05',
      rolledDay: '2026-05-06',
      daysLeft: 6,
      who: 'aid-office',
    });
  });

  test('an objection received on 8 June 2026: by Saturday the 13th, moved to the 15th', () => {
    expect(periodClock('aid-objection', '2026-06-08', '2026-06-09')).toMatchObject({
      safeDay: '2026-06-13',
      rolledDay: '2026-06-15',
    });
  });

  test('a hearing is not moved by a weekend; asking to postpone it is counted back over one', () => {
    expect(periodClock('hearing', '2026-07-18', '2026-07-01')).toMatchObject({
      rolledDay: '2026-07-18',
    });
    expect(periodClock('hearing-postpone', '2026-10-09', '2026-09-20').safeDay).toBe('2026-09-29');
    expect(periodClock('hearing-postpone', '2027-01-05', '2026-12-20').warning).toBe(
      'CALENDAR_UNKNOWN',
    );
  });

  test('what is only possible later is never urgent, and open afterwards', () => {
    expect(periodClock('re-check', '2026-07-01', '2027-06-30').state).toBe('running');
    const open = periodClock('re-check', '2026-07-01', '2027-07-01');
    expect(open).toMatchObject({ state: 'no limit', doNow: PERIODS['re-check'].afterwards });
  });

  test('a length that is not the statute’s own text says so', () => {
    expect(periodClock('complaint-accept', '2026-07-01', '2026-07-01').assumptions).toMatchObject([
      { confidence: 'V2' },
    ]);
    expect(
      periodClock('recognition-reconsider', '2026-07-01', '2026-07-01').assumptions,
    ).toMatchObject([{ confidence: 'GK' }, { rule: 'CT-03' }]);
    expect(periodClock('appeal-ruling', '2026-07-03', '2026-07-03').assumptions).toEqual([]);
  });
});

describe('what presses', () => {
  test.each([
    ['2027-03-24', 7, 'running', false],
    ['2027-03-25', 6, 'under 7 days', true],
    ['2027-03-31', 0, 'under 7 days', true],
    ['2027-04-01', -1, 'passed', false],
  ])('on %s %i days are left: %s', (today, daysLeft, state, urgent) => {
    const clocks = clocksOf(LEFT, today).filter(({ id }) => id === 'wages');
    expect(clocks).toMatchObject([{ daysLeft, state }]);
    expect(urgentByClock(clocks)).toBe(urgent);
    expect(shortestLeft(clocks)).toBe(urgent || daysLeft === 7 ? daysLeft : null);
  });

  test('on the last day itself the office must still be open', () => {
    const on = (today: string) =>
      byId(clocksOf({ ...LEFT, claims: ['severance'], endedOn: '2025-11-20' }, today), 'severance');
    expect(on('2026-11-20').assumptions).toMatchObject([{ rule: 'CT-04' }]);
    expect(on('2026-11-19').assumptions).toEqual([]);
  });

  test('an agreement is a promise to pay: the year starts again', () => {
    const facts: ClockFacts = {
      ...LEFT,
      papers: [{ paper: 'agreement-effective', day: '2026-06-05' }],
    };
    expect(byId(clocksOf(facts, '2026-06-06'), 'wages').safeDay).toBe('2027-06-05');
  });

  test('what others owe never makes a matter urgent', () => {
    const clocks = clocksOf(
      { claims: [], stillEmployed: true, papers: [{ paper: 'aid-applied', day: '2026-11-20' }] },
      '2026-11-21',
    );
    expect(clocks).toMatchObject([{ state: 'under 7 days', kind: 'wait' }]);
    expect(urgentByClock(clocks)).toBe(false);
  });

  test('the most urgent comes first, one’s own before what others owe', () => {
    const facts: ClockFacts = {
      claims: ['wages', 'severance', 'annual-leave'],
      stillEmployed: false,
      endedOn: '2026-11-19',
      leaveYear: 2024,
      papers: [{ paper: 'award-received', day: '2026-11-10' }],
    };
    const states = clocksOf(facts, '2026-11-21').map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      ['sue-after-award', 'under 7 days'],
      ['severance', 'running'],
      ['wages', 'running'],
      ['inspection', 'running'],
      ['ending-papers', 'running'],
      ['annual-leave', 'passed'],
    ]);
  });

  const facts = fc.record({
    claims: fc.uniqueArray(fc.constantFrom(...CLAIM_IDS)),
    stillEmployed: fc.constant(false),
    endedOn: fc.integer({ min: 0, max: 600 }).map((count) => addDays('2025-06-01', count)),
    knownOn: fc.integer({ min: 0, max: 600 }).map((count) => addDays('2025-06-01', count)),
    hiredOn: fc.integer({ min: 0, max: 600 }).map((count) => addDays('2024-01-01', count)),
    accidentOn: fc.integer({ min: 0, max: 600 }).map((count) => addDays('2025-06-01', count)),
    papers: fc.array(
      fc.record({
        paper: fc.constantFrom(...PAPER_IDS),
        day: fc.integer({ min: 0, max: 300 }).map((count) => addDays('2026-01-01', count)),
      }),
      { maxLength: 4 },
    ),
  });

  test('days left, states and order always agree', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const today = '2026-11-21';
        const clocks = clocksOf(given, today);
        for (const clock of clocks) {
          expect(clock.daysLeft).toBe(clock.safeDay && daysBetween(today, clock.safeDay));
          if (clock.rolledDay !== null) expect(clock.rolledDay >= (clock.safeDay ?? '')).toBe(true);
          if (clock.state === 'passed')
            expect((clock.rolledDay ?? clock.safeDay ?? '') < today).toBe(true);
          expect(clock.doNow).toMatch(/。$/);
          expect(clock.article).not.toBe('');
          expect(clock.steps.length).toBeGreaterThan(0);
        }
        const order = ['under 7 days', 'running', 'passed', 'no limit'];
        const ranks = clocks.map(({ state }) => order.indexOf(state));
        expect(ranks).toEqual([...ranks].sort());
        expect(urgentByClock(clocks)).toBe((shortestLeft(clocks) ?? 99) < 7);
      }),
    );
  });
});
