import { doubleWage, type DoubleWageInput } from '@domain/law/calculators/double-wage';

const HIRED: DoubleWageInput = {
  hired: '2025-03-10',
  monthlyWage: '6000.00',
  signed: null,
  left: null,
  claimed: null,
  limitation: 'none',
};
const of = (changed: Partial<DoubleWageInput>) => doubleWage({ ...HIRED, ...changed }).outcome;

describe('the window', () => {
  test.each([
    ['signed before hiring', { signed: '2025-03-01' }, null, null],
    ['signed on the last free day', { signed: '2025-04-09' }, null, null],
    [
      'signed after leaving',
      { signed: '2025-08-01', left: '2025-06-09' },
      '2025-04-10',
      '2025-06-09',
    ],
    ['left on the last free day', { left: '2025-04-09' }, null, null],
    ['left on the first day of it', { left: '2025-04-10' }, '2025-04-10', '2025-04-10'],
    ['signed on the day one year is full', { signed: '2026-03-10' }, '2025-04-10', '2026-03-09'],
    ['signed later', { signed: '2026-03-11' }, '2025-04-10', '2026-03-09'],
    ['left on the last day of the year', { left: '2026-03-09' }, '2025-04-10', '2026-03-09'],
    ['left a day earlier', { left: '2026-03-08' }, '2025-04-10', '2026-03-08'],
    ['still there on a day', { until: '2025-05-09' }, '2025-04-10', '2025-05-09'],
    ['not yet a month there', { until: '2025-04-01' }, null, null],
    ['hired on a leap day', { hired: '2024-02-29' }, '2024-03-29', '2025-02-28'],
    ['hired on 31 January', { hired: '2025-01-31' }, '2025-03-01', '2026-01-30'],
    ['hired on 31 January of a leap year', { hired: '2024-01-31' }, '2024-03-01', '2025-01-30'],
    ['hired on 30 January', { hired: '2025-01-30' }, '2025-03-01', '2026-01-29'],
    ['hired on 31 May', { hired: '2025-05-31' }, '2025-07-01', '2026-05-30'],
  ])('%s', (_name, changed, from, to) => {
    expect(of(changed)).toMatchObject({ from, to });
  });

  test('hired on a leap day has eleven whole months', () => {
    expect(of({ hired: '2024-02-29' })).toMatchObject({ amount: '66000.00' });
  });
});

describe('the part month is paid by its working days', () => {
  test.each([
    ['a public holiday pays nothing', { hired: '2025-09-01', left: '2025-10-08' }, '0.00'],
    ['the first working day after it', { hired: '2025-09-01', left: '2025-10-09' }, '275.86'],
    ['a make-up Saturday pays', { hired: '2025-09-11', left: '2025-10-11' }, '275.86'],
    ['a plain Saturday does not', { hired: '2025-04-14', left: '2025-05-17' }, '827.59'],
  ])('%s', (_name, changed, amount) => {
    expect(of(changed)).toMatchObject({ amount });
  });

  test('the other divisor is shown', () => {
    const { otherwise } = doubleWage({ ...HIRED, hired: '2025-07-01', left: '2025-10-15' });
    expect(otherwise).toMatchObject([
      { when: '零头按当月应出勤的天数折算', outcome: { amount: '14000.00' } },
    ]);
  });

  test('a part month worth more than a whole one shows the whole one too', () => {
    const { outcome, otherwise } = doubleWage({
      ...HIRED,
      hired: '2025-06-01',
      left: '2025-07-30',
    });
    expect(outcome).toMatchObject({ amount: '6068.97', from: '2025-07-01', to: '2025-07-30' });
    expect(otherwise.map(({ when }) => when)).toContain('零头不超过一个整月的工资');
    expect(otherwise.map(({ outcome: other }) => other.amount)).toContain('6000.00');
  });

  test('hired on a 31st, a whole year without a contract shows eleven months too', () => {
    const { outcome, otherwise } = doubleWage({
      ...HIRED,
      hired: '2025-08-31',
      left: '2027-01-01',
    });
    expect(outcome).toMatchObject({ amount: '65517.24', from: '2025-10-01', to: '2026-08-30' });
    expect(otherwise).toContainEqual(
      expect.objectContaining({ when: '满一年没签的，整算十一个月' }),
    );
    expect(otherwise.at(-1)?.outcome.amount).toBe('66000.00');
  });

  test('says when the holidays of the year are not published', () => {
    const { assumptions } = doubleWage({ ...HIRED, hired: '2027-01-04', left: '2027-02-10' });
    expect(assumptions.map(({ rule }) => rule)).toContain('CT-10');
  });
});

describe('the limitation', () => {
  const ENDED = { left: '2026-09-01' };

  test.each([
    ['before the window even begins', 'daily', '2025-03-20', '66000.00'],
    ['within a year of the first day', 'daily', '2026-04-10', '66000.00'],
    ['a day later costs the first day', 'daily', '2026-04-11', '64137.93'],
    ['the last day that is left', 'daily', '2027-03-09', '275.86'],
    ['nothing left', 'daily', '2027-03-10', '0.00'],
    ['whole until a year after the year', 'integral', '2027-03-10', '66000.00'],
    ['then nothing', 'integral', '2027-03-11', '0.00'],
    ['by months: the first still in time', 'monthly', '2026-05-09', '66000.00'],
    ['by months: the first gone', 'monthly', '2026-05-10', '60000.00'],
    ['by months: the last one', 'monthly', '2027-03-09', '6000.00'],
    ['by months: nothing', 'monthly', '2027-03-10', '0.00'],
    ['not looked at', 'none', '2030-01-01', '66000.00'],
  ] as const)('%s (%s, %s)', (_name, limitation, claimed, amount) => {
    expect(of({ ...ENDED, limitation, claimed })).toMatchObject({
      amount,
      from: '2025-04-10',
      to: '2026-03-09',
    });
  });

  test.each([
    ['signing', { signed: '2025-06-10' }, '2026-06-10', '2026-06-11'],
    ['an earlier leaving', { left: '2025-08-15' }, '2026-08-15', '2026-08-16'],
  ])('integral runs from %s', (_name, changed, last, late) => {
    expect(of({ ...changed, limitation: 'integral', claimed: last }).amount).not.toBe('0.00');
    expect(of({ ...changed, limitation: 'integral', claimed: late }).amount).toBe('0.00');
  });

  test('shows what the other ways of counting give', () => {
    const { otherwise } = doubleWage({
      ...HIRED,
      ...ENDED,
      limitation: 'daily',
      claimed: '2026-09-20',
    });
    expect(otherwise.map(({ when, outcome }) => [when, outcome.amount])).toEqual([
      ['当地按整体算时效', '66000.00'],
      ['当地按逐月算时效', '36000.00'],
      ['零头按当月应出勤的天数折算', '33511.36'],
    ]);
  });

  test('on 29 February a year back begins on 1 March', () => {
    const days = { hired: '2023-01-10', left: '2023-12-31', claimed: '2024-02-29' };
    const { steps } = doubleWage({ ...HIRED, ...days, limitation: 'daily' });
    expect(steps).toContainEqual(
      expect.objectContaining({ value: '2023年3月1日至 2023年12月31日', rule: 'CA-04.limit' }),
    );
  });
});
