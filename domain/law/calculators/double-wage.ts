import type { Yuan } from '../../money';
import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import type { AmountOutcome, Assumption, Result } from '../result';
import { type Counted, countMonths, worth } from './double-wage-count';
import { otherReadings } from './double-wage-otherwise';
import { amountSteps, limitSteps, MODE_SAYS, partAssumptions } from './double-wage-steps';
import { type DoubleWageDays, inTime, liabilityWindow } from './double-wage-window';
import { inYuan, written, yuan } from './figures';
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
      ...(months ? amountSteps(input.monthlyWage, months, 'CA-04.due') : []),
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

function assumptionsOf(input: DoubleWageInput, counted: Counted | null): Assumption[] {
  return [
    START,
    ...partAssumptions(counted),
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
