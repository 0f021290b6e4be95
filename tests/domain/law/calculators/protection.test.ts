import {
  employmentStatus,
  type EmploymentStatusInput,
} from '@domain/law/calculators/employment-status';
import { arbitrationLimit } from '@domain/law/calculators/arbitration-limit';
import { injuryGrants } from '@domain/law/calculators/injury-grants';
import { maternity, maternityDays } from '@domain/law/calculators/maternity';
import { medicalPeriod } from '@domain/law/calculators/medical-period';
import { nonCompete } from '@domain/law/calculators/non-compete';
import { type ContractKind, probationLimit } from '@domain/law/calculators/probation-limit';
import { retirementAge, type RetirementGroup } from '@domain/law/calculators/retirement-age';
import { sickPay } from '@domain/law/calculators/sick-pay';
import { stopWorkPay } from '@domain/law/calculators/stop-work-pay';
import { workDeath, type WorkDeathInput } from '@domain/law/calculators/work-death';
import { workInjury, type WorkInjuryInput } from '@domain/law/calculators/work-injury';

describe('work injury', () => {
  const of = (changed: Partial<WorkInjuryInput>) =>
    workInjury({ grade: 9, ownWage: '6000.00', areaAverageWage: '8000.00', ...changed });

  test.each([
    [1, 27, '5400.00'],
    [2, 25, '5100.00'],
    [3, 23, '4800.00'],
    [4, 21, '4500.00'],
    [5, 18, '4200.00'],
    [6, 16, '3600.00'],
    [7, 13, null],
    [8, 11, null],
    [9, 9, null],
    [10, 7, null],
  ])('grade %i has %i months and %s a month', (grade, months, monthlyAllowance) => {
    const amount = `${6000 * months}.00`;
    expect(of({ grade }).outcome).toEqual({
      kind: 'amount',
      amount,
      base: '6000.00',
      months,
      monthlyAllowance,
    });
  });

  test.each([
    ['a cent below 60 %', '4799.99', '4800.00'],
    ['60 %', '4800.00', '4800.00'],
    ['a cent above', '4800.01', '4800.01'],
    ['a cent below 300 %', '23999.99', '23999.99'],
    ['300 %', '24000.00', '24000.00'],
    ['a cent above 300 %', '24000.01', '24000.00'],
  ])('%s', (_name, ownWage, base) => {
    expect(of({ ownWage }).outcome).toMatchObject({ base });
  });

  test('the wage is rounded for show only', () => {
    expect(of({ ownWage: '1.00', areaAverageWage: '8000.01', grade: 10 }).outcome).toMatchObject({
      base: '4800.01',
      amount: '33600.04',
    });
  });

  test('an allowance below the minimum wage is topped up', () => {
    const changed = { grade: 6, ownWage: '4800.00', areaAverageWage: '4000.00' };
    expect(of(changed).outcome).toMatchObject({ monthlyAllowance: '2880.00' });
    expect(of({ ...changed, minimumWage: '2880.01' }).outcome).toMatchObject({
      monthlyAllowance: '2880.01',
      amount: '76800.00',
    });
    expect(of({ ...changed, minimumWage: '2540.00' }).outcome).toMatchObject({
      monthlyAllowance: '2880.00',
    });
  });

  test.each([0, 11, 1.5])('there is no grade %s', (grade) => {
    expect(of({ grade }).outcome).toMatchObject({ kind: 'refusal', code: 'NO_SUCH_GRADE' });
  });

  test('without the area average only the formula and the unchanged wage are told', () => {
    const { outcome, otherwise } = of({ areaAverageWage: null });
    expect(outcome).toMatchObject({ kind: 'missing', parameters: ['areaAverageWage'] });
    expect(otherwise).toMatchObject([{ outcome: { amount: '54000.00' } }]);
  });
});

describe('work death', () => {
  const of = (changed: Partial<WorkDeathInput>) =>
    workDeath({
      yearOfDeath: 2026,
      wage: '6000.00',
      areaAverageWage: '8000.00',
      spouse: 0,
      others: 0,
      orphansOrLoneElders: 0,
      ...changed,
    });

  test.each([
    [2019, '785020.00'],
    [2020, '847180.00'],
    [2021, '876680.00'],
    [2022, '948240.00'],
    [2023, '985660.00'],
    [2024, '1036420.00'],
    [2025, '1083760.00'],
    [2026, '1130040.00'],
  ])('in %i the lump sum is %s', (yearOfDeath, amount) => {
    expect(of({ yearOfDeath }).outcome).toMatchObject({ amount });
  });

  test.each([2018, 2027])('the income before %i is not on record', (yearOfDeath) => {
    expect(of({ yearOfDeath }).outcome).toMatchObject({
      kind: 'missing',
      parameters: ['urbanIncome'],
    });
    expect(of({ yearOfDeath, urbanIncome: '60000.00' }).outcome).toMatchObject({
      amount: '1200000.00',
    });
  });

  test.each([
    ['nobody', {}, '0.00'],
    ['a spouse and two others are the whole wage', { spouse: 1, others: 2 }, '6000.00'],
    ['a spouse and one other', { spouse: 1, others: 1 }, '4200.00'],
    ['three others', { others: 3 }, '5400.00'],
    ['four others are held to the wage', { others: 4 }, '6000.00'],
    ['two orphans', { orphansOrLoneElders: 2 }, '4800.00'],
    ['three orphans', { orphansOrLoneElders: 3 }, '6000.00'],
    ['spouse, other, orphan', { spouse: 1, others: 1, orphansOrLoneElders: 1 }, '6000.00'],
  ])('%s', (_name, changed, monthlyForDependants) => {
    expect(of(changed).outcome).toMatchObject({ monthlyForDependants });
  });

  test('a wage outside 60–300 % of the average shows the adjusted pension too', () => {
    expect(of({ wage: '4000.00', spouse: 1 })).toMatchObject({
      outcome: { monthlyForDependants: '1600.00' },
      otherwise: [{ outcome: { monthlyForDependants: '1920.00' } }],
    });
    expect(of({ spouse: 1 }).otherwise).toEqual([]);
  });
});

test.each([
  [0, false],
  [12, false],
  [13, true],
  [24, true],
])('%i months of stopped work need confirmation: %s', (months, needsConfirmation) => {
  expect(stopWorkPay({ months, monthlyWage: '6000.00' }).outcome).toMatchObject({
    kind: 'amount',
    needsConfirmation,
  });
});

test.each([
  [0, 0, 3, 6],
  [9.99, 4.99, 3, 6],
  [9.99, 9.99, 6, 12],
  [10, 0, 6, 12],
  [10, 4.99, 6, 12],
  [10, 9.99, 9, 15],
  [10, 10, 12, 18],
  [40, 14.99, 12, 18],
  [40, 15, 18, 24],
  [40, 19.99, 18, 24],
  [40, 20, 24, 30],
])('%s years in all, %s here: %i months within %i', (totalYears, unitYears, months, window) => {
  expect(medicalPeriod({ totalYears, unitYears }).outcome).toEqual({
    kind: 'months',
    months,
    window,
  });
});

test('exactly on a step, the row below is shown too', () => {
  expect(medicalPeriod({ totalYears: 12, unitYears: 10 }).otherwise).toMatchObject([
    { outcome: { months: 9, window: 15 } },
  ]);
  expect(medicalPeriod({ totalYears: 12, unitYears: 11 }).otherwise).toEqual([]);
});

describe('maternity', () => {
  test.each([
    [{ kind: 'birth', difficult: false, babies: 1, extraDays: 0 }, 98],
    [{ kind: 'birth', difficult: true, babies: 1, extraDays: 0 }, 113],
    [{ kind: 'birth', difficult: false, babies: 3, extraDays: 0 }, 128],
    [{ kind: 'birth', difficult: true, babies: 2, extraDays: 60 }, 188],
    [{ kind: 'miscarriage-early', difficult: true, babies: 1, extraDays: 60 }, 15],
    [{ kind: 'miscarriage-late', difficult: false, babies: 1, extraDays: 60 }, 42],
  ] as const)('%p is %i days', (birth, days) => {
    expect(maternityDays(birth)).toBe(days);
  });

  test('equal wages need no top-up; the insured need the employer’s average', () => {
    const input = { days: 98, employerAverageWage: '9000.00', ownWage: '9000.00', insured: true };
    expect(maternity(input).outcome).toMatchObject({ employer: '0.00', amount: '29400.00' });
    expect(maternity({ ...input, employerAverageWage: null }).outcome).toMatchObject({
      code: 'EMPLOYER_AVERAGE_WANTED',
    });
    expect(
      maternity({ ...input, employerAverageWage: null, insured: false }).outcome,
    ).toMatchObject({ amount: '29400.00', employer: '29400.00' });
  });
});

test.each<[string, RetirementGroup, number, string]>([
  ['1964-12', 'M60', 0, '2024-12'],
  ['1965-08', 'M60', 2, '2025-10'],
  ['1965-09', 'M60', 3, '2025-12'],
  ['1976-08', 'M60', 35, '2039-07'],
  ['1976-09', 'M60', 36, '2039-09'],
  ['1976-12', 'M60', 36, '2039-12'],
  ['1977-01', 'M60', 36, '2040-01'],
  ['1969-12', 'F55', 0, '2024-12'],
  ['1981-08', 'F55', 35, '2039-07'],
  ['1974-12', 'F50', 0, '2024-12'],
  ['1975-02', 'F50', 1, '2025-03'],
  ['1984-10', 'F50', 59, '2039-09'],
  ['1984-12', 'F50', 60, '2039-12'],
])('born %s, %s: delayed by %i to %s', (birth, group, delayMonths, month) => {
  expect(retirementAge({ birth, group }).outcome).toEqual({ kind: 'month', month, delayMonths });
});

test('every later month of birth retires later, and not more than a step later', () => {
  for (const group of ['M60', 'F55', 'F50'] as const) {
    let last = '';
    for (let born = 1950 * 12; born < 2000 * 12; born += 1) {
      const birth = `${Math.floor(born / 12)}-${String((born % 12) + 1).padStart(2, '0')}`;
      const { month } = retirementAge({ birth, group }).outcome;
      expect(month > last).toBe(true);
      last = month;
    }
  }
});

test('a non-compete without the minimum wage tells what 30 % is', () => {
  const { outcome, otherwise } = nonCompete({ averageWage: '10000.00', minimumWage: null });
  expect(outcome).toMatchObject({ kind: 'missing', parameters: ['minimumWage'] });
  expect(otherwise).toMatchObject([{ outcome: { amount: '3000.00' } }]);
});

test.each<[ContractKind, number | null, number, number]>([
  ['fixed', 0, 30, 0],
  ['fixed', 2, 30, 0],
  ['fixed', 3, 0, 1],
  ['fixed', 11, 30, 1],
  ['fixed', 12, 0, 2],
  ['fixed', 35, 30, 2],
  ['fixed', 36, 0, 6],
  ['fixed', 120, 0, 6],
  ['open', null, 0, 6],
  ['task', 24, 0, 0],
  ['part-time', 24, 0, 0],
])('%s of %s months %i days: %i', (contract, months, extraDays, longest) => {
  expect(probationLimit({ contract, months, extraDays }).outcome).toEqual({
    kind: 'months',
    months: longest,
  });
});

test.each([
  [4, 'refusal'],
  [5, 'amount'],
  [10, 'amount'],
  [11, 'refusal'],
])('the grants of grade %i are a %s', (grade, kind) => {
  const { outcome } = injuryGrants({ grade, medicalGrant: '30000.00', jobGrant: '20000.50' });
  expect(outcome.kind).toBe(kind);
  if (kind === 'amount') expect(outcome).toMatchObject({ amount: '50000.50' });
});

test('the grants wait for the table of the province', () => {
  expect(injuryGrants({ grade: 7, medicalGrant: null, jobGrant: '1.00' }).outcome).toMatchObject({
    kind: 'missing',
    parameters: ['injuryMedicalGrant'],
  });
});

test('sick pay is 80 % of the minimum wage unless the place asks for more', () => {
  const input = { minimumWage: '2540.00', sickPayFloor: null, paidEachMonth: null, months: 2 };
  expect(sickPay(input).outcome).toMatchObject({ amount: '2032.00', shortfall: '0.00' });
  expect(sickPay({ ...input, sickPayFloor: 100, paidEachMonth: '2000.00' }).outcome).toMatchObject({
    amount: '2540.00',
    shortfall: '1080.00',
  });
  expect(sickPay({ ...input, paidEachMonth: '5000.00' }).outcome).toMatchObject({
    shortfall: '0.00',
  });
  expect(sickPay({ ...input, minimumWage: null }).outcome.kind).toBe('missing');
});

describe('employment status', () => {
  const ORDINARY: EmploymentStatusInput = {
    work: 'ordinary',
    on: '2026-11-22',
    lawfulEmployer: true,
    managed: true,
    paid: true,
    partOfBusiness: true,
  };
  const RIDER: EmploymentStatusInput = { work: 'platform', on: '2026-11-22' };
  const OLD: EmploymentStatusInput = { work: 'over-age', on: '2026-07-01', pension: true };

  test.each<[EmploymentStatusInput, string]>([
    [ORDINARY, 'labour-likely'],
    [{ ...ORDINARY, partOfBusiness: false }, 'unclear'],
    [{ ...ORDINARY, partOfBusiness: undefined, lawfulEmployer: undefined }, 'unclear'],
    [{ work: 'ordinary', on: '2026-11-22', paid: true }, 'not-labour'],
    [RIDER, 'self-employed'],
    [{ ...RIDER, platformSigns: ['price-set'] }, 'self-employed'],
    [{ ...RIDER, platformSigns: ['price-set', 'punished'] }, 'platform-incomplete'],
    [
      {
        ...RIDER,
        platformSigns: ['price-set', 'punished', 'orders-assigned', 'hours-fixed', 'only-one'],
      },
      'labour-likely',
    ],
    [OLD, 'over-age'],
    [{ ...OLD, laterByAgreement: true }, 'labour-likely'],
    [{ ...OLD, on: '2026-06-30' }, 'over-age-between'],
    [{ ...OLD, on: '2025-09-01' }, 'over-age-between'],
    [{ ...OLD, on: '2025-08-31' }, 'over-age-before'],
    [{ ...OLD, on: '2025-08-31', pension: false }, 'over-age-no-pension'],
    [{ work: 'contractor', on: '2026-11-22' }, 'contractor-liable'],
    [{ work: 'student', on: '2026-11-22' }, 'intern'],
    [{ work: 'household', on: '2026-11-22' }, 'not-labour'],
  ])('%p is %s', (input, code) => {
    const { outcome, steps } = employmentStatus(input);
    expect(outcome.code).toBe(code);
    expect(outcome.next.length).toBeGreaterThan(0);
    expect(steps.length).toBeGreaterThan(0);
  });
});

describe('the last day for arbitration', () => {
  test.each([
    ['wages-after-leaving', '2025-03-31', [], '2026-03-31', '2026-03-31'],
    ['other', '2025-05-01', [], '2026-05-01', '2026-05-06'],
    ['other', '2025-05-01', ['2026-01-15'], '2027-01-15', null],
    ['other', '2024-05-01', ['2025-05-02'], '2025-05-01', '2025-05-06'],
  ] as const)('%s from %s, asked on %p', (about, from, asked, nominal, rolled) => {
    expect(arbitrationLimit({ about, from, asked }).outcome).toMatchObject({
      kind: 'date',
      nominal,
      rolled,
    });
  });

  test('wages of a job that goes on have none', () => {
    expect(
      arbitrationLimit({ about: 'wages-at-work', from: null, asked: [] }).outcome,
    ).toMatchObject({ kind: 'answer', code: 'no-limit' });
  });
});
