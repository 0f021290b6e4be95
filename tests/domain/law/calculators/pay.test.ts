import { annualLeave, type AnnualLeaveInput } from '@domain/law/calculators/annual-leave';
import { arrearsSurcharge } from '@domain/law/calculators/arrears-surcharge';
import { averageWage } from '@domain/law/calculators/average-wage';
import { endingPay } from '@domain/law/calculators/ending-pay';
import { ENDING_REASONS, endingOf } from '@domain/law/calculators/endings';
import { overtime } from '@domain/law/calculators/overtime';
import { probationLimit } from '@domain/law/calculators/probation-limit';

describe('annual leave', () => {
  const of = (changed: Partial<AnnualLeaveInput>) =>
    annualLeave({
      cumulativeYears: 5,
      monthlyBase: '8700.00',
      case: 'full',
      days: null,
      taken: 0,
      ...changed,
    });

  test.each([
    [0, 0],
    [0.99, 0],
    [1, 5],
    [9.99, 5],
    [10, 10],
    [19.99, 10],
    [20, 15],
    [45, 15],
  ])('%s years give %i days', (cumulativeYears, days) => {
    expect(of({ cumulativeYears }).outcome).toMatchObject({ days });
  });

  test.each([
    ['all of a leap year left', { case: 'entry', days: 366 }, 5],
    ['all of a year left', { case: 'entry', days: 365 }, 5],
    ['72 days left', { case: 'entry', days: 72 }, 0],
    ['73 days left', { case: 'entry', days: 73 }, 1],
    ['146 days passed, one taken', { case: 'exit', days: 146, taken: 1 }, 1],
    ['a half day taken of a whole year', { case: 'full', taken: 2.5 }, 2.5],
    ['a half day taken on leaving drops the fraction', { case: 'exit', days: 365, taken: 2.5 }, 2],
    ['more taken than due', { case: 'entry', days: 184, taken: 4 }, 0],
    ['all taken', { taken: 5 }, 0],
    ['the worker wrote that he did not want it', { refusedInWriting: true }, 0],
    ['long sick leave took its place', { excluded: true }, 0],
    [
      'no year of work, but a year of leave asked for',
      { cumulativeYears: 0.5, case: 'exit', days: 365 },
      0,
    ],
  ] as const)('%s', (_name, changed, days) => {
    expect(of(changed).outcome).toMatchObject({ days });
  });

  test.each([
    [9, '8000.00'],
    [9.99, '8000.00'],
    [10, '4000.00'],
    [10.99, '4000.00'],
    [19.5, '12000.00'],
    [20.2, '8000.00'],
  ])('around a step (%s years) the other one is shown too', (cumulativeYears, amount) => {
    expect(of({ cumulativeYears }).otherwise).toMatchObject([{ outcome: { amount } }]);
  });

  test.each([1, 5, 8.9, 11, 18.9, 21, 40])(
    'away from a step (%s years) there is one result',
    (years) => {
      expect(of({ cumulativeYears: years }).otherwise).toEqual([]);
    },
  );
});

describe('overtime', () => {
  const base = { monthlyBase: '6000.00', hoursWorkday: 0, hoursRestDay: 0, hoursHoliday: 0 };

  test.each([
    ['nothing worked', {}, '0.00'],
    ['half an hour', { hoursWorkday: 0.5 }, '25.86'],
    ['rounded once, not by the hour', { hoursWorkday: 3, hoursRestDay: 3 }, '362.07'],
  ])('%s', (_name, changed, amount) => {
    expect(overtime({ ...base, ...changed }).outcome.amount).toBe(amount);
  });

  test('36 hours are lawful; more is said to be unlawful and still paid', () => {
    const says = (hoursWorkday: number) => overtime({ ...base, hoursWorkday }).changes.join('');
    expect(says(36)).not.toMatch('36 小时');
    expect(says(36.5)).toMatch('超过 36 小时');
  });

  test('names only the kinds that were worked', () => {
    const { steps } = overtime({ ...base, hoursHoliday: 8 });
    expect(steps.map(({ rule }) => rule)).toEqual(['CA-05.divisor', 'CA-05.on-top', 'CA-05.rates']);
  });
});

test.each([
  ['0.01', '0.01', '0.01'],
  ['0.02', '0.01', '0.02'],
  ['0.03', '0.02', '0.03'],
  ['0.00', '0.00', '0.00'],
])('the surcharge on %s is %s to %s', (owed, low, high) => {
  expect(arrearsSurcharge({ owed, orderIssued: true, paidInTime: false }).outcome).toEqual({
    kind: 'range',
    low,
    high,
  });
});

test('an order that cannot have run out is shown as the other case', () => {
  const { outcome, otherwise } = arrearsSurcharge({
    owed: '100.00',
    orderIssued: false,
    paidInTime: false,
  });
  expect(outcome).toEqual({ kind: 'amount', amount: '0.00' });
  expect(otherwise).toMatchObject([{ outcome: { low: '50.00', high: '100.00' } }]);
});

test('months without a wage are asked about, never guessed', () => {
  const unknown = averageWage({
    total: '60000.00',
    months: 12,
    zeroMonths: 2,
    zeroMonthsAre: null,
  });
  expect(unknown.outcome.kind).toBe('range');
  expect(unknown.assumptions.map(({ rule }) => rule)).toEqual(['CA-01.base', 'CA-01.zero-months']);
  expect(unknown.steps).toHaveLength(2);
});

describe('what an ending brings', () => {
  const work = {
    start: '2024-01-01',
    lastDay: '2025-03-31',
    averageWage: '9000.00',
    localAverageWage: '10000.00',
    minimumWage: '2540.00',
  };
  const of = (reason: (typeof ENDING_REASONS)[number], noticeGiven = false) =>
    endingPay({ reason, noticeGiven, lastMonthWage: '12000.00', work });

  test.each(ENDING_REASONS)('%s is paid as its row says', (reason) => {
    const { due } = endingOf(reason);
    const expected = { none: '0.00', N: '13500.00', 'N+1': '25500.00', '2N': '27000.00' }[due];
    expect(of(reason).outcome).toMatchObject({ kind: 'amount', amount: expected, due });
  });

  test('a dismissal the employer must justify shows twice the pay as the other case', () => {
    expect(of('fault').otherwise).toMatchObject([{ outcome: { amount: '27000.00', due: '2N' } }]);
    expect(of('objective').otherwise.at(-1)).toMatchObject({ outcome: { amount: '27000.00' } });
    expect(of('resigned').otherwise).toEqual([]);
  });

  test('without the local numbers the notice pay is still told', () => {
    const { outcome } = endingPay({
      reason: 'incompetent',
      noticeGiven: false,
      lastMonthWage: '12000.00',
      work: { ...work, localAverageWage: null },
    });
    expect(outcome).toMatchObject({ kind: 'missing', parameters: ['localAverageWage'] });
    expect(outcome.kind === 'missing' && outcome.formula).toMatch('12,000.00');
  });
});

describe('where a day more or less flips the result, both are told', () => {
  const LEAVE = { cumulativeYears: 5, monthlyBase: '8700.00', taken: 0 } as const;

  test.each<['entry' | 'exit', number, [string, number][]]>([
    ['exit', 72, [['实际晚一天离职', 1]]],
    ['exit', 73, [['离职那天不算', 0]]],
    ['exit', 74, []],
    ['entry', 72, [['实际早一天入职', 1]]],
    ['entry', 73, [['入职那天不算', 0]]],
    ['entry', 366, []],
    ['exit', 365, [['离职那天不算', 4]]],
  ])('annual leave in a year of %s, %i days', (kind, days, others) => {
    const { otherwise } = annualLeave({ ...LEAVE, case: kind, days });
    expect(otherwise.map(({ when, outcome }) => [when, outcome.days])).toEqual(others);
  });

  test.each([
    [2, 29, 1],
    [2, 26, undefined],
    [11, 30, 2],
    [35, 27, 6],
    [12, 30, undefined],
    [3, 0, undefined],
  ])('a contract of %i months and %i days', (months, extraDays, next) => {
    const { otherwise } = probationLimit({ contract: 'fixed', months, extraDays });
    expect(otherwise[0]?.outcome).toEqual(
      next === undefined ? undefined : { kind: 'months', months: next },
    );
  });
});
