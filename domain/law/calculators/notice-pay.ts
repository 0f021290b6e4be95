import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, Result } from '../result';
import { type EndingReason, endingOf } from './endings';
import { inYuan, yuan } from './figures';

export interface NoticePayInput {
  reason: EndingReason;
  /** Written notice thirty days before. */
  noticeGiven: boolean;
  /** Yuan: the wage of the last full month. */
  lastMonthWage: Yuan;
}

/** 代通知金 “+1”: the last month's wage, only under Article 40 without thirty days' notice. 劳动合同法 40; 实施条例 20. */
export function noticePay(input: NoticePayInput): Result<AmountOutcome> {
  const ending = endingOf(input.reason);
  const due = ending.due === 'N+1' && !input.noticeGiven;
  return {
    outcome: { kind: 'amount', amount: due ? yuan(new Big(input.lastMonthWage)) : '0.00' },
    steps: [
      due
        ? {
            say: `“${ending.label}”，又没有提前三十天书面通知，多付上一个月的工资，没有三倍封顶`,
            value: inYuan(input.lastMonthWage),
            rule: 'CA-02.amount',
          }
        : { say: whyNot(input), value: inYuan('0'), rule: 'CA-02.when' },
    ],
    assumptions: due
      ? [{ say: '按离职前最后一个整月的应得工资算。', confidence: 'V1', rule: 'CA-02.amount' }]
      : [{ say: `离开的原因确实是“${ending.label}”。`, confidence: 'V1', rule: ending.rule }],
    changes: ['辞退的理由变了，有没有代通知金也会变。', '要了违法解除的赔偿金，就没有代通知金。'],
    otherwise: [],
  };
}

function whyNot({ reason, noticeGiven }: NoticePayInput): string {
  const ending = endingOf(reason);
  if (ending.due === 'N+1' && noticeGiven) return '单位提前三十天书面通知了，没有代通知金';
  if (ending.due === '2N') return '违法解除的赔偿金里不再加代通知金';
  return `“${ending.label}”不属于劳动合同法 40 条的三种情况，没有代通知金`;
}
