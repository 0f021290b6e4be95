import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, Result, Step } from '../result';
import { figure, inYuan, most, yuan } from './figures';

export interface WageArrearsInput {
  /** Yuan: the agreed wage of a month. */
  agreedWage: Yuan;
  /** Yuan: what was paid of each of those months. */
  paidEachMonth: Yuan;
  /** Months unpaid or underpaid; part of a month as a fraction. */
  months: number;
  /** Yuan a month; null when not on record. */
  minimumWage: Yuan | null;
}

export interface WageArrearsOutcome extends AmountOutcome {
  /** The part of it that lifts pay to the minimum wage, yuan. */
  toMinimum: Yuan;
}

/** 拖欠或少发的工资: what was agreed, at least the local minimum, less what was paid. 劳动合同法 30, 85. */
export function wageArrears(input: WageArrearsInput): Result<WageArrearsOutcome> {
  const agreed = new Big(input.agreedWage);
  const minimum = new Big(input.minimumWage ?? 0);
  const paid = new Big(input.paidEachMonth);
  const due = most(agreed, minimum);
  const owed = most(due.minus(paid), new Big(0)).times(input.months);
  const toMinimum = most(minimum.minus(most(paid, agreed)), new Big(0)).times(input.months);
  return {
    outcome: { kind: 'amount', amount: yuan(owed), toMinimum: yuan(toMinimum) },
    steps: stepsOf(input, { due, owed }),
    assumptions: [
      {
        say: '每个月应得和已发的都一样；不一样的，请分几次算再相加。',
        confidence: 'CONV',
        rule: 'CA-08.minimum',
      },
      ...(input.minimumWage === null
        ? [
            {
              say: '当地最低工资未录入，没有检查约定的工资是不是低于最低工资。',
              confidence: 'CONV',
              rule: 'CA-08.minimum',
            } as const,
          ]
        : []),
    ],
    changes: [
      '您有旷工、事假的，那几天的工资可以扣。',
      '因为赔偿损失扣工资的，每月最多扣 20%，扣完不能低于最低工资。',
      '还在上班时要工资没有一年的限制，离职后要在一年内提出。',
    ],
    otherwise: [],
  };
}

function stepsOf(
  { agreedWage, paidEachMonth, months }: WageArrearsInput,
  { due, owed }: { due: Big; owed: Big },
): Step[] {
  return [
    due.gt(agreedWage)
      ? {
          say: `约定的 ${figure(agreedWage)} 元低于当地最低工资，按最低工资算`,
          value: `${inYuan(due)}/月`,
          rule: 'CA-08.minimum',
        }
      : { say: '约定的月工资', value: `${inYuan(due)}/月` },
    {
      say: '减去已经发的，乘以月数',
      formula: `(${figure(due)} − ${figure(paidEachMonth)}) × ${months}`,
      value: inYuan(owed),
      rule: 'PD-39',
    },
  ];
}
