import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, RangeOutcome, RefusalOutcome, Result } from '../result';
import { figure, inYuan, yuan } from './figures';
import { refusal } from './refusal';

export interface AverageWageInput {
  /** Yuan: everything earned in those months. */
  total: Yuan;
  /** Months before the end, 1–12: all that were worked when fewer than twelve. */
  months: number;
  /** How many of them had no wage at all. */
  zeroMonths: number;
  /** What the place does with months without a wage; null: not known. */
  zeroMonthsAre: 'counted' | 'dropped' | null;
}

/** 月平均工资 before the end: twelve months, or the actual ones when fewer. 劳动合同法 47(3); 实施条例 27. */
export function averageWage(
  input: AverageWageInput,
): Result<AmountOutcome | RangeOutcome | RefusalOutcome> {
  const { months, zeroMonths, zeroMonthsAre } = input;
  if (months < 1 || zeroMonths >= months)
    return refusal({
      kind: 'refusal',
      code: 'NO_PAID_MONTH',
      say: '至少要有一个月发过工资，才能算平均数。',
    });
  const total = new Big(input.total);
  const counted = total.div(months);
  const dropped = total.div(months - zeroMonths);
  const open = zeroMonths > 0 && zeroMonthsAre === null;
  const taken = zeroMonthsAre === 'dropped' ? dropped : counted;
  return {
    outcome: open
      ? { kind: 'range', low: yuan(counted), high: yuan(dropped) }
      : { kind: 'amount', amount: yuan(taken) },
    steps: [
      ...(open || zeroMonthsAre !== 'dropped' || zeroMonths === 0
        ? [
            {
              say: zeroMonths > 0 ? '没发工资的月份照算' : `最近 ${months} 个月平均`,
              formula: `${figure(total)} ÷ ${months}`,
              value: inYuan(counted),
              rule: 'CA-01.base',
            } as const,
          ]
        : []),
      ...(zeroMonths > 0 && (open || zeroMonthsAre === 'dropped')
        ? [
            {
              say: '没发工资的月份剔除',
              formula: `${figure(total)} ÷ ${months - zeroMonths}`,
              value: inYuan(dropped),
              rule: 'CA-01.zero-months',
            } as const,
          ]
        : []),
    ],
    assumptions: [
      {
        say: '按离职前最近的月份、按应得工资（扣个人社保、个税之前）算。',
        confidence: 'V1',
        rule: 'CA-01.base',
      },
      ...(zeroMonths > 0
        ? [
            {
              say: '没发工资的月份算不算，各地不同，请问当地仲裁委。',
              confidence: 'CONV',
              rule: 'CA-01.zero-months',
            } as const,
          ]
        : []),
    ],
    changes: [
      '奖金、津贴、补贴要算进去；年终奖按十二个月摊。',
      '单位欠着没发的工资，也是应得工资，要算进去。',
      '算年休假工资时要把加班费去掉，算经济补偿时多数地方不去掉。',
    ],
    otherwise: [],
  };
}
