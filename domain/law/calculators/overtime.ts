import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, Result, Step } from '../result';
import type { RuleId } from '../rules';
import { figure, inYuan, yuan } from './figures';

export interface OvertimeInput {
  /** Yuan: the month's wage for normal hours. */
  monthlyBase: Yuan;
  /** Hours at 150 %. */
  hoursWorkday: number;
  /** Hours at 200 %: rest days for which no time off was given. */
  hoursRestDay: number;
  /** Hours at 300 %: the thirteen statutory days only. */
  hoursHoliday: number;
}

/** Days a month is paid for: (365 − 104) ÷ 12. 人社部发〔2025〕2号. */
export const PAID_DAYS = '21.75';
const HOURS_A_DAY = 8;
/** Hours of overtime a month may have. 劳动法 41. */
export const MOST_OVERTIME_HOURS = 36;

const KINDS: readonly {
  hours: 'hoursWorkday' | 'hoursRestDay' | 'hoursHoliday';
  rate: string;
  say: string;
  rule: RuleId;
}[] = [
  { hours: 'hoursWorkday', rate: '1.5', say: '工作日加班，1.5 倍', rule: 'CA-05.rates' },
  { hours: 'hoursRestDay', rate: '2', say: '休息日加班没有补休，2 倍', rule: 'CA-05.rates' },
  { hours: 'hoursHoliday', rate: '3', say: '法定节假日加班，3 倍，另付', rule: 'CA-05.on-top' },
];

/** 加班费: the hour is the month ÷ 21.75 ÷ 8. 劳动法 44, 工资支付暂行规定 13. */
export function overtime(input: OvertimeInput): Result<AmountOutcome> {
  const base = new Big(input.monthlyBase);
  const monthHours = new Big(PAID_DAYS).times(HOURS_A_DAY);
  const worked = KINDS.filter(({ hours }) => input[hours] > 0);
  const weighted = worked.reduce(
    (sum, { hours, rate }) => sum.plus(new Big(rate).times(input[hours])),
    new Big(0),
  );
  const pay = (hours: Big) => base.times(hours).div(monthHours);
  const steps: Step[] = [
    {
      say: '一小时的工资',
      formula: `${figure(base)} ÷ ${PAID_DAYS} ÷ ${HOURS_A_DAY}`,
      value: inYuan(pay(new Big(1))),
      rule: 'CA-05.divisor',
    },
    ...worked.map(({ hours, rate, say, rule }) => ({
      say,
      formula: `${figure(base)} ÷ ${PAID_DAYS} ÷ ${HOURS_A_DAY} × ${rate} × ${input[hours]} 小时`,
      value: inYuan(pay(new Big(rate).times(input[hours]))),
      rule,
    })),
    { say: '加起来，最后才四舍五入到分', value: inYuan(pay(weighted)), rule: 'CA-05.rates' },
  ];
  return {
    outcome: { kind: 'amount', amount: yuan(pay(weighted)) },
    steps,
    assumptions: [
      {
        say: '按合同约定的正常工作时间工资算，不含加班费本身；当地另有规定的按当地规定。',
        confidence: 'V2',
        rule: 'CA-05.base',
      },
      { say: '标准工时：一天 8 小时，一周 40 小时。', confidence: 'V1', rule: 'CA-05.systems' },
      ...(input.hoursHoliday > 0
        ? [
            {
              say: '3 倍只算 13 天法定节假日，长假里其他天按休息日算。',
              confidence: 'V2',
              rule: 'CA-05.holidays',
            } as const,
          ]
        : []),
    ],
    changes: [
      '休息日加班后单位安排了补休的，不再付 2 倍；法定节假日不能用补休代替。',
      '单位经批准实行综合计算工时或不定时工时的，算法不同。',
      '单位已经发过的加班费要减掉。',
      ...(input.hoursWorkday + input.hoursRestDay + input.hoursHoliday > MOST_OVERTIME_HOURS
        ? ['一个月加班超过 36 小时本身违法，可以向劳动监察投诉，超过的部分照样要付。']
        : []),
    ],
    otherwise: [],
  };
}
