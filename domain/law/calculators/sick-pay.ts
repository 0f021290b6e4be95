import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, MissingOutcome, Result } from '../result';
import { figure, inYuan, yuan } from './figures';

export interface SickPayInput {
  minimumWage: Yuan | null;
  /** Percent of the minimum wage that the place asks for; null: the national 80. */
  sickPayFloor: number | null;
  /** Yuan paid for a month of sick leave; null when not asked. */
  paidEachMonth: Yuan | null;
  /** Months of sick leave. */
  months: number;
}

export interface SickPayAmount extends AmountOutcome {
  /** Yuan short over all months. */
  shortfall: Yuan;
}

const NATIONAL_PERCENT = 80;

/** 病假工资: the least a month, and what was short. 劳部发〔1995〕309号 59. */
export function sickPay({
  minimumWage,
  sickPayFloor,
  paidEachMonth,
  months,
}: SickPayInput): Result<SickPayAmount | MissingOutcome> {
  const percent = sickPayFloor ?? NATIONAL_PERCENT;
  const assumptions = [
    {
      say:
        sickPayFloor === null
          ? '按全国的下限 80% 算；很多地方规定得更高，合同约定更高的按合同。'
          : `当地规定不低于最低工资的 ${percent}%。`,
      confidence: 'GK',
      rule: 'CA-10.sick-pay',
    },
  ] as const;
  const changes = [
    '合同、集体合同或单位制度约定的病假工资更高的，按高的算。',
    '要扣个人社保的，各地对扣完后能不能低于这个数规定不同。',
    '工伤停工不是病假，工资照原样发。',
  ];
  if (minimumWage === null) {
    return {
      outcome: {
        kind: 'missing',
        parameters: ['minimumWage'],
        formula: `当地月最低工资 × ${percent}%`,
      },
      steps: [],
      assumptions,
      changes,
      otherwise: [],
    };
  }
  const floor = new Big(minimumWage).times(percent).div(100);
  const short = paidEachMonth === null ? new Big(0) : floor.minus(paidEachMonth).times(months);
  return {
    outcome: { kind: 'amount', amount: yuan(floor), shortfall: yuan(short) },
    steps: [
      {
        say: '病假工资每月不低于',
        formula: `${figure(minimumWage)} × ${percent}%`,
        value: `${inYuan(floor)}/月`,
        rule: 'CA-10.sick-pay',
      },
      ...(paidEachMonth === null
        ? []
        : [
            {
              say: short.gt(0) ? '少发的' : '没有低于下限',
              formula: `(${figure(floor)} − ${figure(paidEachMonth)}) × ${months}`,
              value: inYuan(yuan(short)),
              rule: 'CA-10.sick-pay',
            } as const,
          ]),
    ],
    assumptions,
    changes,
    otherwise: [],
  };
}
