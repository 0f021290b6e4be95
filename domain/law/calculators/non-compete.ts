import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, MissingOutcome, Result } from '../result';
import { figure, inYuan, most, yuan } from './figures';

export interface NonCompeteInput {
  /** Yuan a month: average of the twelve months before leaving. */
  averageWage: Yuan;
  /** Yuan a month; null when not on record. */
  minimumWage: Yuan | null;
}

/** 竞业限制补偿 a month, where none was agreed and the worker kept to it. 司法解释(一) 36. */
export function nonCompete({
  averageWage,
  minimumWage,
}: NonCompeteInput): Result<AmountOutcome | MissingOutcome> {
  const part = new Big(averageWage).times('0.3');
  const pay = most(part, new Big(minimumWage ?? 0));
  const amount: AmountOutcome = { kind: 'amount', amount: yuan(pay) };
  return {
    outcome:
      minimumWage === null
        ? {
            kind: 'missing',
            parameters: ['minimumWage'],
            formula: '离职前十二个月平均工资 × 30%，低于当地最低工资的按最低工资',
          }
        : amount,
    steps: [
      {
        say: '离职前十二个月平均工资的 30%',
        formula: `${figure(averageWage)} × 30%`,
        value: `${inYuan(part)}/月`,
        rule: 'CA-13.amount',
      },
      ...(pay.gt(part)
        ? [
            {
              say: '低于当地最低工资，按最低工资',
              value: `${inYuan(pay)}/月`,
              rule: 'CA-13.amount',
            } as const,
          ]
        : []),
    ],
    assumptions: [
      { say: '约定了竞业限制但没约定补偿，您也遵守了。', confidence: 'V1', rule: 'CA-13.amount' },
    ],
    changes: [
      '约定了补偿的，按约定的数。',
      '最长两年；您不知道商业秘密的，竞业限制不生效。',
      '单位三个月没付，您可以请求解除；单位在期内解除的，可以再要三个月。',
    ],
    otherwise:
      minimumWage === null ? [{ when: '平均工资的 30% 不低于当地最低工资', outcome: amount }] : [],
  };
}
