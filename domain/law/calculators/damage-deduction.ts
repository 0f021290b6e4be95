import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, MissingOutcome, Result, Step } from '../result';
import { figure, inYuan, least, most, yuan } from './figures';

export interface DamageDeductionInput {
  /** Yuan: the wage due for each of those months, before the deduction. */
  monthlyWage: Yuan;
  /** Yuan: what was kept back of each of them for damage. */
  deducted: Yuan;
  /** How many months it was kept back. */
  months: number;
  /** Yuan a month; null when not on record. */
  minimumWage: Yuan | null;
}

export interface DamageDeductionAmount extends AmountOutcome {
  /** Yuan: the most that may be kept back of a month. */
  mostDeducted: Yuan;
}

/** 扣赔偿金: at most 20 % of the month, and the minimum wage must remain. What was kept back over that. 工资支付暂行规定 16. */
export function damageDeduction(
  input: DamageDeductionInput,
): Result<DamageDeductionAmount | MissingOutcome> {
  const { monthlyWage, minimumWage } = input;
  const outcome = amountOf(input);
  return {
    outcome:
      minimumWage === null
        ? {
            kind: 'missing',
            parameters: ['minimumWage'],
            formula:
              '每月最多扣：月工资 × 20%，而且扣完不低于当地最低工资；（每月实际扣的 − 最多能扣的）× 月数',
          }
        : outcome,
    steps: stepsOf(input),
    assumptions: [
      {
        say: '损失是您造成的，合同也约定了要赔；不是这样的，一分钱也不能扣。',
        confidence: 'V1',
        rule: 'CA-08.deduct',
      },
      {
        say: '每个月的工资和扣的钱都一样；不一样的，请分几次算再相加。',
        confidence: 'CONV',
        rule: 'CA-08.deduct',
      },
    ],
    changes: [
      '扣之前的月工资变了，最多能扣的也跟着变。',
      '单位还没证明有损失、损失多少的，扣的钱可以全部要回来。',
    ],
    otherwise:
      minimumWage === null
        ? [
            {
              when: `扣掉 20% 以后剩下的 ${figure(new Big(monthlyWage).times('0.8'))} 元不低于当地最低工资`,
              outcome,
            },
          ]
        : [],
  };
}

/** The most that may be kept back of one month. */
function limitOf({ monthlyWage, minimumWage }: DamageDeductionInput): Big {
  const wage = new Big(monthlyWage);
  const share = wage.times('0.2');
  return minimumWage === null ? share : most(least(share, wage.minus(minimumWage)), new Big(0));
}

function amountOf(input: DamageDeductionInput): DamageDeductionAmount {
  const limit = limitOf(input);
  return {
    kind: 'amount',
    amount: yuan(new Big(input.deducted).minus(limit).times(input.months)),
    mostDeducted: yuan(limit),
  };
}

function stepsOf(input: DamageDeductionInput): Step[] {
  const { monthlyWage, minimumWage, deducted, months } = input;
  const limit = limitOf(input);
  const over = most(new Big(deducted).minus(limit), new Big(0));
  return [
    {
      say: '一个月最多扣工资的 20%',
      formula: `${figure(monthlyWage)} × 20%`,
      value: inYuan(new Big(monthlyWage).times('0.2')),
      rule: 'CA-08.deduct',
    },
    ...(minimumWage !== null && limit.lt(new Big(monthlyWage).times('0.2'))
      ? [
          {
            say: limit.gt(0)
              ? '扣 20% 就低于当地最低工资了，只能扣到最低工资为止'
              : '工资没有超过当地最低工资，一分钱也不能扣',
            ...(limit.gt(0) && { formula: `${figure(monthlyWage)} − ${figure(minimumWage)}` }),
            value: inYuan(limit),
            rule: 'CA-08.deduct',
          } as const,
        ]
      : []),
    over.gt(0)
      ? {
          say: '多扣的，单位要退',
          formula: `(${figure(deducted)} − ${figure(limit)}) × ${months}`,
          value: inYuan(over.times(months)),
          rule: 'CA-08.deduct',
        }
      : { say: '没有超过这个数', value: inYuan('0'), rule: 'CA-08.deduct' },
  ];
}
