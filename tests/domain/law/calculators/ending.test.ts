import { severance, type SeveranceInput } from '@domain/law/calculators/severance';
import {
  type SeveranceBefore2008Input,
  severanceBefore2008,
} from '@domain/law/calculators/severance-before-2008';
import { serviceOf, severanceYears } from '@domain/law/calculators/service';
import { unlawfulTermination } from '@domain/law/calculators/unlawful-termination';

const WAGES = { averageWage: '8000.00', localAverageWage: '10000.00', minimumWage: '2000.00' };

describe('the length of service, first and last day both counted', () => {
  test.each([
    ['2024-01-01', '2024-01-01', 0, 1, 0.5],
    ['2020-01-01', '2020-12-31', 12, 0, 1],
    ['2020-01-01', '2020-12-30', 11, 30, 1],
    ['2020-01-01', '2021-01-01', 12, 1, 1.5],
    ['2024-01-15', '2024-07-13', 5, 29, 0.5],
    ['2024-01-15', '2024-07-14', 6, 0, 1],
    ['2023-08-31', '2024-02-28', 5, 29, 0.5],
    ['2023-08-31', '2024-02-29', 6, 0, 1],
    ['2023-08-31', '2024-03-01', 6, 1, 1],
    ['2022-08-29', '2023-02-28', 6, 0, 1],
    ['2022-08-30', '2023-02-27', 5, 29, 0.5],
    ['2020-02-29', '2021-02-27', 11, 30, 1],
    ['2020-02-29', '2021-02-28', 12, 0, 1],
    ['2020-02-29', '2024-02-28', 48, 0, 4],
    ['2020-02-29', '2024-02-29', 48, 1, 4.5],
    ['2019-12-31', '2020-12-30', 12, 0, 1],
    ['2024-10-31', '2025-04-30', 6, 0, 1],
    ['1999-12-31', '2000-02-29', 2, 0, 0.5],
  ])('%s to %s is %i months %i days, paid for %s', (first, last, months, days, years) => {
    expect(serviceOf(first, last)).toEqual({ months, days });
    expect(severanceYears(serviceOf(first, last))).toBe(years);
  });

  test('is nothing when the last day comes first', () => {
    expect(serviceOf('2024-01-02', '2024-01-01')).toEqual({ months: 0, days: 0 });
  });
});

describe('severance', () => {
  const of = (changed: Partial<SeveranceInput>) =>
    severance({ start: '2021-03-01', lastDay: '2023-08-31', ...WAGES, ...changed });

  test('tells its steps with the numbers and the article of each', () => {
    expect(of({}).steps).toEqual([
      {
        say: '从 2021年3月1日到 2023年8月31日，工作满 2 年 6 个月，按 3 个月算',
        value: '3 个月',
        rule: 'CA-01.years',
      },
      { say: '离职前十二个月的平均应得工资', value: '8,000.00 元', rule: 'CA-01.base' },
      { say: '经济补偿', formula: '8,000.00 × 3', value: '24,000.00 元', rule: 'CA-01.years' },
    ]);
  });

  test('shows the other result where a day flips it, and none where it does not', () => {
    expect(of({}).otherwise).toEqual([
      {
        when: '最后一天不算进工作年限',
        outcome: {
          kind: 'amount',
          amount: '20000.00',
          months: '2.5',
          base: '8000.00',
          capped: false,
        },
      },
    ]);
    expect(of({ lastDay: '2023-08-30' }).otherwise).toMatchObject([
      { when: '实际多干一天', outcome: { amount: '24000.00' } },
    ]);
    expect(of({ lastDay: '2023-06-15' }).otherwise).toEqual([]);
    expect(of({ start: '2023-08-31' }).otherwise).toEqual([]);
  });

  test('a capped wage of twelve years and more has no other result a day later', () => {
    const capped = of({ start: '2009-01-01', lastDay: '2023-12-31', averageWage: '30000.01' });
    expect(capped.outcome).toMatchObject({ amount: '360000.00', capped: true });
    expect(capped.otherwise).toEqual([]);
    expect(capped.steps.map(({ rule }) => rule)).toContain('CA-01.cap');
  });

  test.each([
    ['a cent above three times', { averageWage: '30000.01' }, '90000.00', true],
    ['three times', { averageWage: '30000.00' }, '90000.00', false],
    ['a cent below', { averageWage: '29999.99' }, '89999.97', false],
    ['a cent below the minimum', { averageWage: '1999.99' }, '6000.00', false],
    ['the minimum', { averageWage: '2000.00' }, '6000.00', false],
    [
      'half a cent is rounded up once',
      { averageWage: '8000.01', lastDay: '2023-02-28' },
      '16000.02',
      false,
    ],
    [
      'a half month of an odd cent',
      { averageWage: '8000.01', lastDay: '2021-03-10' },
      '4000.01',
      false,
    ],
  ])('%s', (_name, changed, amount, capped) => {
    expect(of(changed).outcome).toMatchObject({ amount, capped });
  });

  test.each([
    [{ localAverageWage: null }, ['localAverageWage'], '您的月平均工资不高于当地平均工资的 3 倍'],
    [{ minimumWage: null }, ['minimumWage'], '您的月平均工资不低于当地最低工资'],
    [
      { localAverageWage: null, minimumWage: null },
      ['localAverageWage', 'minimumWage'],
      '您的月平均工资不高于当地平均工资的 3 倍、不低于当地最低工资',
    ],
  ])('says what is missing and what it would be within bounds: %p', (changed, parameters, when) => {
    const { outcome, otherwise } = of(changed);
    expect(outcome).toMatchObject({ kind: 'missing', parameters });
    expect(otherwise[0]).toMatchObject({ when, outcome: { amount: '24000.00' } });
  });

  test('refuses a last day before the first', () => {
    expect(of({ lastDay: '2021-02-28' }).outcome).toMatchObject({
      kind: 'refusal',
      code: 'ENDED_BEFORE_START',
    });
  });
});

test('twice the amount is not twice the rounded one', () => {
  const input = { start: '2024-12-27', lastDay: '2025-05-06', ...WAGES, averageWage: '7254.01' };
  expect(severance(input).outcome).toMatchObject({ amount: '3627.01' });
  expect(unlawfulTermination(input).outcome).toMatchObject({ amount: '7254.01' });
});

describe('severance with years before 2008', () => {
  const of = (changed: Partial<SeveranceBefore2008Input>) =>
    severanceBefore2008({
      start: '2003-07-01',
      lastDay: '2023-12-31',
      ...WAGES,
      earlierYears: 'uncapped',
      ...changed,
    });

  test.each([
    ['one day before 2008 is a year', { start: '2007-12-31' }, '1', '16'],
    ['exactly a year', { start: '2007-01-01' }, '1', '16'],
    ['a year and a day', { start: '2006-12-31' }, '2', '16'],
    ['a leap day', { start: '2004-02-29' }, '4', '16'],
    ['ended before the law', { lastDay: '2007-12-31' }, '5', '0'],
    ['ended on its first day', { lastDay: '2008-01-01' }, '5', '0.5'],
    ['began on its first day', { start: '2008-01-01' }, '0', '16'],
    ['thirteen years held to twelve', { start: '1995-01-01', earlierYears: 'cap12' }, '12', '16'],
    ['twelve years stay', { start: '1996-01-01', earlierYears: 'cap12' }, '12', '16'],
    ['not counted', { earlierYears: 'none' }, '0', '16'],
  ] as const)('%s', (_name, changed, monthsBefore2008, monthsSince2008) => {
    expect(of(changed).outcome).toMatchObject({ monthsBefore2008, monthsSince2008 });
  });

  test('a wage over three times caps the years since 2008 only; the other reading is shown', () => {
    const { outcome, otherwise, assumptions } = of({ averageWage: '40000.00' });
    expect(outcome).toMatchObject({ amount: '560000.00', monthsSince2008: '12' });
    expect(otherwise).toMatchObject([{ outcome: { amount: '510000.00' } }]);
    expect(assumptions.map(({ rule }) => rule)).toContain('CA-01.before-2008');
  });
});
