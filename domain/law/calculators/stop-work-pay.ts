import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, RefusalOutcome, Result } from '../result';
import { figure, inYuan, yuan } from './figures';

export interface StopWorkPayInput {
  /** Whole months of 停工留薪期. */
  months: number;
  /** Yuan: the wage and benefits of a month before the injury. */
  monthlyWage: Yuan;
}

export interface StopWorkAmount extends AmountOutcome {
  /** Over twelve months the city's 劳动能力鉴定委员会 must confirm it. */
  needsConfirmation: boolean;
}

const ORDINARY_MONTHS = 12;
export const MOST_STOP_WORK_MONTHS = 24;

/** 停工留薪期工资: the wage goes on unchanged, at most 12 + 12 months, paid by the employer. 工伤保险条例 33. */
export function stopWorkPay({
  months,
  monthlyWage,
}: StopWorkPayInput): Result<StopWorkAmount | RefusalOutcome> {
  if (months > MOST_STOP_WORK_MONTHS) {
    return {
      outcome: {
        kind: 'refusal',
        code: 'OVER_24_MONTHS',
        say: '停工留薪期最长 24 个月（12 个月，经确认再延长 12 个月）。到期后应当评定伤残等级，改领伤残待遇。',
      },
      steps: [],
      assumptions: [],
      changes: ['月数改成 24 个月以内，就可以计算。'],
      otherwise: [],
    };
  }
  const pay = new Big(monthlyWage).times(months);
  const needsConfirmation = months > ORDINARY_MONTHS;
  return {
    outcome: { kind: 'amount', amount: yuan(pay), needsConfirmation },
    steps: [
      {
        say: '停工治疗期间原工资福利不变，由单位按月付',
        formula: `${figure(monthlyWage)} × ${months}`,
        value: inYuan(pay),
        rule: 'CA-09.stop-work',
      },
      ...(needsConfirmation
        ? [
            {
              say: `超过 12 个月的 ${months - ORDINARY_MONTHS} 个月，要经设区的市劳动能力鉴定委员会确认`,
              rule: 'CA-09.stop-work',
            } as const,
          ]
        : []),
    ],
    assumptions: [
      {
        say: '停工留薪期多长，按医院诊断和当地的停工留薪期目录定。',
        confidence: 'GK',
        rule: 'CA-09.stop-work',
      },
    ],
    changes: ['评定伤残等级以后，停发这笔钱，改领伤残待遇。', '单位已经发过的要减掉。'],
    otherwise: [],
  };
}
