import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, RangeOutcome, Result, Step } from '../result';
import { figure, inYuan, yuan } from './figures';

export interface ArrearsSurchargeInput {
  /** Yuan: wages, shortfall to the minimum wage, overtime pay or 经济补偿 not paid. */
  owed: Yuan;
  /** The labour authority ordered payment within a time. */
  orderIssued: boolean;
  /** Everything was paid within that time. */
  paidInTime: boolean;
}

/** 加付赔偿金: 50–100 % of what is owed, only after an order of the labour authority ran out. 劳动合同法 85. */
export function arrearsSurcharge(
  input: ArrearsSurchargeInput,
): Result<AmountOutcome | RangeOutcome> {
  const owed = new Big(input.owed);
  const range: RangeOutcome = { kind: 'range', low: yuan(owed.div(2)), high: yuan(owed) };
  const lapsed = input.orderIssued && !input.paidInTime;
  return {
    outcome: lapsed ? range : { kind: 'amount', amount: '0.00' },
    steps: lapsed ? rangeSteps(owed) : [noneStep(input)],
    assumptions: [
      {
        say: '加付赔偿金先要由劳动监察责令限期支付，不能直接在仲裁里要。',
        confidence: 'V2',
        rule: 'CA-08.order',
      },
    ],
    changes: [
      '单位在期限内付清了，就没有加付赔偿金；只付了一部分的，按没付的部分算。',
      '欠的钱本身照样要还，这里只算另外加付的部分。',
    ],
    otherwise:
      lapsed || input.paidInTime
        ? []
        : [{ when: '劳动行政部门责令限期支付，单位过期还不付', outcome: range }],
  };
}

function rangeSteps(owed: Big): Step[] {
  return [
    {
      say: '劳动行政部门责令限期支付，过期没付，最少加付 50%',
      formula: `${figure(owed)} × 50%`,
      value: inYuan(owed.div(2)),
      rule: 'CA-08.surcharge',
    },
    {
      say: '最多加付 100%，在这个范围里由劳动行政部门定',
      formula: `${figure(owed)} × 100%`,
      value: inYuan(owed),
      rule: 'CA-08.surcharge',
    },
  ];
}

function noneStep({ orderIssued }: ArrearsSurchargeInput): Step {
  return {
    say: orderIssued
      ? '单位在责令的期限内付清了，没有加付赔偿金'
      : '还没有劳动行政部门的限期支付命令，没有加付赔偿金；可以先向劳动监察投诉',
    value: inYuan('0'),
    rule: 'CA-08.surcharge',
  };
}
