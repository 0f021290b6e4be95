import type { Yuan } from '../../money';
import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import type { AmountOutcome, Assumption, Result, Step } from '../result';
import { type Counted, countMonths, worth } from './double-wage-count';
import { otherReadings } from './double-wage-otherwise';
import {
  type DoubleWageDays,
  inTime,
  type LimitationMode,
  liabilityWindow,
  type Window,
} from './double-wage-window';
import { figure, inYuan, written, yuan } from './figures';
import { PAID_DAYS } from './overtime';
import { monthsOn } from './service';

export interface DoubleWageInput extends DoubleWageDays {
  /** Yuan: the wage of a month of the window. */
  monthlyWage: Yuan;
}

export interface DoubleWageOutcome extends AmountOutcome {
  /** The days twice the wage was due, whether or not still in time; null when there are none. */
  from: Day | null;
  to: Day | null;
}

/**
 * 未签合同二倍工资: the second wage only, from a month after hiring to the day before signing, leaving or one full year.
 * 劳动合同法 82(1); 实施条例 6–7; 司法解释(二) 6.
 */
export function doubleWage(
  input: DoubleWageInput,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Result<DoubleWageOutcome> {
  const window = liabilityWindow(input);
  if (window === null) return nothingDue(input);
  const counted = inTime(window, input);
  const months = counted && countMonths(counted, calendar);
  const outcome: DoubleWageOutcome = {
    kind: 'amount',
    amount: months ? yuan(worth(input.monthlyWage, months)) : '0.00',
    ...window,
  };
  return {
    outcome,
    steps: [
      {
        say: `没签合同、要付两倍工资的时间`,
        value: `${written(window.from)}至 ${written(window.to)}`,
        rule: 'CA-04.due',
      },
      ...limitSteps(window, counted),
      ...(months ? amountSteps(input, months) : []),
    ],
    assumptions: assumptionsOf(input, months),
    changes: [
      ...CHANGES,
      ...(input.signed === null && input.left === null
        ? ['您还在上班、还没签合同，这笔钱会一直加到签合同或入职满一年为止。']
        : []),
    ],
    otherwise: otherReadings(input, outcome, counted, calendar),
  };
}

const CHANGES: readonly string[] = [
  '每个月工资不一样的，按那个月自己的工资算，这里按您填的同一个数算。',
  '没签是因为您自己故意或重大过失的，没有两倍工资，要由单位证明。',
  '孕期、医疗期等依法自动延长的合同，不算没签。',
];

function nothingDue({ hired }: DoubleWageInput): Result<DoubleWageOutcome> {
  return {
    outcome: { kind: 'amount', amount: '0.00', from: null, to: null },
    steps: [
      {
        say: `两倍工资从入职满一个月的次日 ${written(monthsOn(hired, 1))}起算；在这以前签了合同、已经离职，或者还没到这一天，都没有`,
        value: inYuan('0'),
        rule: 'CA-04.due',
      },
    ],
    assumptions: [START],
    changes: ['入职时间如果更早，可能就有了，请核对实际上班的第一天。'],
    otherwise: [],
  };
}

const START: Assumption = {
  say: '“满一个月的次日”按下个月的同一天算，没有这一天的从再下个月一号算。',
  confidence: 'CONV',
  rule: 'CA-04.start',
};

function limitSteps(window: Window, counted: Window | null): Step[] {
  if (counted === null)
    return [{ say: '全部过了一年时效', value: inYuan('0'), rule: 'CA-04.limit' }];
  return counted.from === window.from
    ? []
    : [
        {
          say: '还没过一年时效的部分',
          value: `${written(counted.from)}至 ${written(counted.to)}`,
          rule: 'CA-04.limit',
        },
      ];
}

function amountSteps(input: DoubleWageInput, counted: Counted): Step[] {
  const wage = figure(input.monthlyWage);
  const { months, rest, workdays } = counted;
  return [
    { say: '整月', value: `${months} 个月`, rule: 'CA-04.end' },
    ...(rest
      ? [
          {
            say: `零头 ${written(rest.from)}至 ${written(rest.to)}里的工作日`,
            value: `${workdays} 天`,
            rule: 'CA-04.part',
          } as const,
        ]
      : []),
    {
      say: '多付的那一倍（平时的一倍是正常工资，不在里面）',
      formula: `${wage} × ${months}${rest ? ` + ${wage} ÷ ${PAID_DAYS} × ${workdays}` : ''}`,
      value: inYuan(worth(input.monthlyWage, counted)),
      rule: 'CA-04.due',
    },
  ];
}

function assumptionsOf(input: DoubleWageInput, counted: Counted | null): Assumption[] {
  return [
    START,
    ...(counted?.rest
      ? [
          {
            say: '零头按工作日除以 21.75 折算。',
            confidence: 'CONV',
            rule: 'CA-04.divisor',
          } as const,
        ]
      : []),
    ...(counted?.known === false
      ? [
          {
            say: '那一年的放假安排还没公布，工作日先按周一到周五数。',
            confidence: 'CONV',
            rule: 'CT-10',
          } as const,
        ]
      : []),
    ...(input.claimed === null || input.limitation === 'none'
      ? [
          {
            say: '没有扣掉可能过了时效的部分。',
            confidence: 'CONV',
            rule: 'CA-04.limit-mode',
          } as const,
        ]
      : [
          {
            say: MODE_SAYS[input.limitation],
            confidence: 'CONV',
            rule: 'CA-04.limit-mode',
          } as const,
        ]),
  ];
}

const MODE_SAYS: Readonly<Record<Exclude<LimitationMode, 'none'>, string>> = {
  daily: '时效按逐日算：从申请那天倒推一年，更早的每一天都不算，这是最稳妥的算法。',
  integral: '时效按整体算：从签合同、离职或入职满一年那天起，一年内提出就全部算。',
  monthly: '时效按逐月算：每个月从它的最后一天起算一年。',
};
