import { run } from '@domain/law/calculators/catalogue';
import { CALCULATOR_IDS, type CalculatorId } from '@domain/law/calculators/ids';
import type { Typed } from '@domain/law/fields';
import { BUILT_IN } from '@domain/law/parameters/built-in';
import type { Extent } from './extent';
import { type Figure, ms } from './figure';
import { inTurns, processorTime } from './meter';

const ROUNDS = 30;
const TIMES = 20;
/** Working out everything there is costs a phone less than reading one file would. */
const BAR = 1;
const MEGABYTE = 1_000_000;

const WORK = {
  start: '2016-03-15',
  lastDay: '2026-10-31',
  averageWage: '9350.50',
  localAverageWage: '11261',
  minimumWage: '2540',
};
const DISPUTE = { left: '2026-10-31', claimed: '2026-11-20', monthlyWage: '7800' };

/** What somebody would type into each. */
const TYPED: Readonly<Record<CalculatorId, Typed>> = {
  'wage-arrears': { agreedWage: '6800', paidEachMonth: '2000', months: '3', minimumWage: '2540' },
  'damage-deduction': { monthlyWage: '5000', deducted: '1500', months: '2', minimumWage: '2540' },
  'idle-pay': {
    ...{ monthlyWage: '6000', months: '4', workedMonths: '1', paid: '6000' },
    ...{ minimumWage: '2540', livingAllowance: '70' },
  },
  overtime: { monthlyBase: '6800', hoursWorkday: '26', hoursRestDay: '16', hoursHoliday: '8' },
  'annual-leave': {
    ...{ cumulativeYears: '10.5', monthlyBase: '8700', case: 'exit', on: '2026-09-30' },
    ...{ taken: '2.5' },
  },
  'double-wage': { ...DISPUTE, hired: '2025-12-31', limitation: 'daily' },
  'double-wage-later': {
    ...{ ...DISPUTE, because: 'expired', expiredOn: '2025-12-31', limitation: 'monthly' },
  },
  'ending-pay': { ...WORK, reason: 'objective', noticeGiven: 'no', lastMonthWage: '9800' },
  severance: WORK,
  'severance-before-2008': { ...WORK, start: '1998-09-01', earlierYears: 'cap12' },
  'unlawful-termination': WORK,
  'notice-pay': { reason: 'incompetent', noticeGiven: 'no', lastMonthWage: '9800' },
  'average-wage': { total: '98000', months: '12', zeroMonths: '2' },
  'arrears-surcharge': { owed: '24000', orderIssued: 'yes', paidInTime: 'no' },
  'probation-limit': { contract: 'fixed', months: '24' },
  'probation-pay': {
    ...{ about: 'length', contract: 'fixed', months: '12', second: 'no', servedMonths: '3' },
    ...{ servedWorkdays: '10', fullWage: '6000' },
  },
  'work-injury': { grade: '5', ownWage: '6200', areaAverageWage: '11261', minimumWage: '2540' },
  'injury-grants': { grade: '9', medicalGrant: '60000', jobGrant: '40000' },
  'work-death': {
    ...{ diedOn: '2026-03-01', wage: '8000', spouse: 'yes', others: '2' },
    ...{ orphansOrLoneElders: '0', areaAverageWage: '11261' },
  },
  'stop-work-pay': { months: '14', monthlyWage: '7800' },
  'sick-pay': { minimumWage: '2540', paidEachMonth: '1500', months: '3' },
  'medical-period': { totalYears: '12', unitYears: '5' },
  maternity: {
    ...{ kind: 'birth', difficult: 'no', babies: '1', extraDays: '60' },
    ...{ insured: 'yes', employerAverageWage: '9000', ownWage: '12000' },
  },
  'retirement-age': { birth: '1972-08', group: 'F55' },
  'non-compete': { averageWage: '15000', minimumWage: '2540' },
  unemployment: { paidYears: '7', paidMonths: '4', involuntary: 'yes' },
  'employment-status': {
    ...{ work: 'ordinary', lawfulEmployer: 'yes', managed: 'yes', paid: 'yes' },
    ...{ partOfBusiness: 'no' },
  },
  'final-award': { wages: '24000', severance: '31000', others: 'yes', minimumWage: '2540' },
  deadline: { triggerDay: '2026-09-24', length: '30', unit: 'workday' },
  'arbitration-limit': { about: 'other', from: '2025-10-01', asked: ['2026-03-02', '2026-08-15'] },
};

/** Every calculator once, from what is typed to steps and result, over parsing one file of a megabyte. */
export async function calculatorSpeed(_root: string, { rounds }: Extent): Promise<Figure[]> {
  const around = { today: '2026-11-23', region: '110105', parameters: BUILT_IN };
  const calculate = (id: CalculatorId) => {
    const done = run(id, TYPED[id], around);
    if (!done.ok) throw new Error(`${id}: ${JSON.stringify(done.errors)}`);
    return done.result.steps.length;
  };
  const file = JSON.stringify(matters());
  let seen = 0;
  const often = (work: () => number) => () => {
    for (let i = 0; i < TIMES; i += 1) seen += work();
  };
  const works = {
    calculators: often(() => CALCULATOR_IDS.reduce((steps, id) => steps + calculate(id), 0)),
    file: often(() => (JSON.parse(file) as unknown[]).length),
  };
  const taken = await inTurns(rounds(ROUNDS), works, processorTime);
  if (seen === 0) throw new Error('nothing was reckoned');
  return [
    {
      name: 'all calculators together',
      ratio: taken.calculators / taken.file,
      bar: BAR,
      of: `${ms(taken.calculators / TIMES)} for ${CALCULATOR_IDS.length} ÷ ${ms(taken.file / TIMES)} to parse ${(Buffer.byteLength(file) / MEGABYTE).toFixed(2)} MB of JSON`,
    },
  ];
}

/** A megabyte of matters as a store keeps them: texts, days, amounts, lists. */
function matters(): object[] {
  const kept: object[] = [];
  for (let bytes = 0; bytes < MEGABYTE; ) {
    const no = kept.length;
    const matter = {
      ...{ _id: `matter-${no}`, number: `2026-${String(no).padStart(6, '0')}`, stage: 'accepted' },
      story: '我在一家电子厂做了三年，去年九月到十一月的工资一直没发，主管说公司资金周转不开。',
      applicant: { name: `职工${no}`, phone: `138${String(no).padStart(8, '0')}`, migrant: true },
      claims: [
        { kind: 'wages', amount: '24000.00', from: '2026-01-01', to: '2026-03-31' },
        { kind: 'overtime', amount: '2750.50', from: '2025-03-01', to: '2026-03-31' },
      ],
      clocks: [{ id: 'PD-04', safeDay: '2027-03-31', daysLeft: no % 365, urgent: false }],
      ...{ files: ['contract.pdf', 'flow.pdf'], acceptedAt: 1_790_000_000_000 + no * 60_000 },
    };
    kept.push(matter);
    bytes += Buffer.byteLength(JSON.stringify(matter)) + 1;
  }
  return kept;
}
