import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, Assumption, RefusalOutcome, Result, Step } from '../result';
import { figure, inYuan, most, yuan } from './figures';
import { refusal } from './refusal';

export interface MaternityInput {
  /** Days of leave. */
  days: number;
  /** Yuan a month: the employer's average of the year before; null only for the uninsured. */
  employerAverageWage: Yuan | null;
  /** Yuan a month, before the leave. */
  ownWage: Yuan;
  insured: boolean;
  /** What the province adds is not on record and not among the days. */
  extraDaysUnknown?: boolean;
}

export interface MaternityAmount extends AmountOutcome {
  /** 生育津贴 out of the fund. */
  fund: Yuan;
  /** What the employer pays or adds. */
  employer: Yuan;
}

const DAYS_A_MONTH = 30;

/** 产假待遇: allowance by the employer's average, topped up to the own wage. 女职工劳动保护特别规定 7–8. */
export function maternity(input: MaternityInput): Result<MaternityAmount | RefusalOutcome> {
  const { days, insured, employerAverageWage } = input;
  const own = new Big(input.ownWage);
  const forDays = (monthly: Big) => monthly.times(days).div(DAYS_A_MONTH);
  if (!insured) {
    const pay = forDays(own);
    return whole(input, { kind: 'amount', amount: yuan(pay), fund: '0.00', employer: yuan(pay) }, [
      {
        say: '没上生育保险，单位按产假前的工资付',
        formula: `${figure(own)} ÷ ${DAYS_A_MONTH} × ${days} 天`,
        value: inYuan(pay),
        rule: 'CA-11.pay',
      },
    ]);
  }
  if (employerAverageWage === null)
    return refusal({
      kind: 'refusal',
      code: 'EMPLOYER_AVERAGE_WANTED',
      say: '上了生育保险的，要填单位上年度的月平均工资，可以问单位或社保经办机构。',
    });
  const average = new Big(employerAverageWage);
  const fund = forDays(average);
  const topUp = most(forDays(own.minus(average)), new Big(0));
  // each figure is rounded by itself, so the parts may differ from the sum by a cent
  const total = forDays(most(own, average));
  return whole(
    input,
    { kind: 'amount', amount: yuan(total), fund: yuan(fund), employer: yuan(topUp) },
    [
      {
        say: '生育津贴，由生育保险基金付',
        formula: `${figure(average)} ÷ ${DAYS_A_MONTH} × ${days} 天`,
        value: inYuan(fund),
        rule: 'CA-11.thirty',
      },
      topUp.gt(0)
        ? {
            say: '津贴低于您本人的工资，差额由单位补',
            formula: `(${figure(own)} − ${figure(average)}) ÷ ${DAYS_A_MONTH} × ${days} 天`,
            value: inYuan(topUp),
            rule: 'CA-11.top-up',
          }
        : { say: '津贴不低于您本人的工资，全部归您', value: inYuan(fund), rule: 'CA-11.top-up' },
    ],
  );
}

function whole(
  { insured, extraDaysUnknown }: MaternityInput,
  outcome: MaternityAmount,
  steps: readonly Step[],
): Result<MaternityAmount> {
  return {
    outcome,
    steps,
    assumptions: [
      ...(extraDaysUnknown === true
        ? [
            {
              say: '本地增加的产假天数未录入，没有算进去；加上以后钱会更多。',
              confidence: 'GK',
              rule: 'CA-11.extra-days',
            } as const,
          ]
        : []),
      ...(insured ? INSURED : UNINSURED),
    ],
    changes: [
      '产假天数各省在 98 天之外还有增加，天数多了，钱也多。',
      '产假期间不能辞退您，也不能降低工资；合同到期的要顺延到哺乳期满。',
    ],
    otherwise: [],
  };
}

const INSURED: readonly Assumption[] = [
  { say: '津贴按月平均工资除以 30 再乘天数。', confidence: 'V2', rule: 'CA-11.thirty' },
  { say: '津贴低于本人工资的由单位补足，各地做法不同。', confidence: 'V2', rule: 'CA-11.top-up' },
];
const UNINSURED: readonly Assumption[] = [
  { say: '日工资按产假前月工资除以 30 算。', confidence: 'V2', rule: 'CA-11.thirty' },
];

export interface Birth {
  kind: 'birth' | 'miscarriage-early' | 'miscarriage-late';
  difficult: boolean;
  /** Children born at once. */
  babies: number;
  /** What the province adds. */
  extraDays: number;
}

/** Days of leave. 女职工劳动保护特别规定 7: 98, difficult birth +15, each further baby +15; miscarriage 15 or 42. */
export function maternityDays({ kind, difficult, babies, extraDays }: Birth): number {
  if (kind === 'miscarriage-early') return 15;
  if (kind === 'miscarriage-late') return 42;
  return 98 + (difficult ? 15 : 0) + 15 * Math.max(0, babies - 1) + extraDays;
}
