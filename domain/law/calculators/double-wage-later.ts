import Big from 'big.js';
import type { Yuan } from '../../money';
import { addDays } from '../../time/days';
import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import type { Assumption, Result, Step } from '../result';
import type { DoubleWageOutcome } from './double-wage';
import { countMonths, worth } from './double-wage-count';
import { OTHER_MODES, otherParts } from './double-wage-otherwise';
import { amountSteps, limitSteps, MODE_SAYS, partAssumptions } from './double-wage-steps';
import { type DoubleWageDays, inTimeFrom, type Window } from './double-wage-window';
import { inYuan, written, yuan } from './figures';
import { monthsOn } from './service';

export interface DoubleWageLaterInput extends Omit<DoubleWageDays, 'hired'> {
  /** A fixed term ran out and the work went on; or an open-ended contract was due and not signed. */
  because: 'expired' | 'open-ended';
  /** The last day of the old contract; the day from which the open-ended one was due. */
  since: Day;
  /** Yuan: the wage of a month of that time. */
  monthlyWage: Yuan;
}

/** Months twice the wage runs for after a contract ran out, where it does at all. 北京市解答 41(3). */
const MOST_MONTHS_EXPIRED = 12;

/**
 * 二倍工资 after the first year: the fixed term ran out and nothing was signed (local practice), or an open-ended
 * contract was due and refused. 劳动合同法 82(2); 司法解释(二) 11.
 */
export function doubleWageLater(
  input: DoubleWageLaterInput,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Result<DoubleWageOutcome> {
  const window = windowOf(input);
  if (window === null) return nothingDue(input);
  const counted = inTimeFrom(window, input, endOf(window, input));
  const months = counted && countMonths(counted, calendar);
  const outcome = amountOf(input, window, calendar);
  return {
    outcome,
    steps: [
      {
        say: SAYS[input.because].time,
        value: `${written(window.from)}至 ${written(window.to)}`,
        rule: RULE[input.because],
      },
      ...limitSteps(window, counted),
      ...(months ? amountSteps(input.monthlyWage, months, RULE[input.because]) : []),
    ],
    assumptions: [...assumptionsOf(input), ...partAssumptions(months)],
    changes: CHANGES[input.because],
    otherwise: [
      ...otherLimits(input, window, calendar).filter(
        (other) => other.outcome.amount !== outcome.amount,
      ),
      ...(months ? otherParts(input, outcome, months, calendar) : []),
      ...(input.because === 'expired' && new Big(outcome.amount).gt(0)
        ? [{ when: '当地不认到期以后的两倍工资', outcome: NOTHING }]
        : []),
    ],
  };
}

const NOTHING: DoubleWageOutcome = { kind: 'amount', amount: '0.00', from: null, to: null };

const RULE = { expired: 'CA-04.expired-local', 'open-ended': 'CA-04.open-ended' } as const;

const SAYS = {
  expired: { time: '合同到期、接着干又没续签的时间，最多十二个月' },
  'open-ended': { time: '该签无固定期限合同却没签的时间' },
} as const;

const CHANGES: Readonly<Record<DoubleWageLaterInput['because'], readonly string[]>> = {
  expired: [
    '到期后还没干满一个月的，先要求单位续签；干满一个月单位没有异议，可以要求按原条件续签。',
    '孕期、医疗期、工会任职等依法自动延长的，不算没签合同。',
    '已经连续签过两次固定期限合同的，可能该签无固定期限合同，请换那一项再算一次。',
  ],
  'open-ended': [
    '连续干满十年，或者连续签过两次固定期限合同的，可以要求签无固定期限合同；您自己要签固定期限的除外。',
    '上班满一年一直没签合同的，视为已经有无固定期限合同，不再付两倍工资。',
  ],
};

/** The days for which twice the wage is due, null when there are none. */
function windowOf({ because, since, signed, left, until }: DoubleWageLaterInput): Window | null {
  const from = because === 'expired' ? addDays(since, 1) : since;
  const ends = [
    ...(because === 'expired' ? [addDays(monthsOn(from, MOST_MONTHS_EXPIRED), -1)] : []),
    ...(signed === null ? [] : [addDays(signed, -1)]),
    ...(left === null ? [] : [left]),
    ...(until === undefined ? [] : [until]),
  ].sort();
  const to = ends[0] ?? from;
  return to < from ? null : { from, to };
}

/** The day from which one year for all of it runs, where it is counted so: signing, leaving or the end of the time. */
function endOf({ to }: Window, { left }: DoubleWageLaterInput): Day {
  return left === to ? left : addDays(to, 1);
}

function amountOf(
  input: DoubleWageLaterInput,
  window: Window,
  calendar: WorkingCalendar,
): DoubleWageOutcome {
  const counted = inTimeFrom(window, input, endOf(window, input));
  const pay = counted ? worth(input.monthlyWage, countMonths(counted, calendar)) : new Big(0);
  return { kind: 'amount', amount: yuan(pay), ...window };
}

function otherLimits(input: DoubleWageLaterInput, window: Window, calendar: WorkingCalendar) {
  if (input.claimed === null || input.limitation === 'none') return [];
  return (['daily', 'integral', 'monthly'] as const)
    .filter((mode) => mode !== input.limitation)
    .map((limitation) => ({
      when: OTHER_MODES[limitation],
      outcome: amountOf({ ...input, limitation }, window, calendar),
    }));
}

function assumptionsOf({ because, claimed, limitation }: DoubleWageLaterInput): Assumption[] {
  return [
    because === 'expired'
      ? {
          say: '到期以后有没有两倍工资，法律没有写明，各地不同；这里按北京的做法，从到期的次日起，最多十二个月。',
          confidence: 'V2',
          rule: 'CA-04.expired-local',
        }
      : {
          say: '那天起已经符合签无固定期限合同的条件，您也提出了要签。',
          confidence: 'V1',
          rule: 'CA-04.open-ended',
        },
    {
      say:
        claimed === null || limitation === 'none'
          ? '没有扣掉可能过了时效的部分。'
          : limitation === 'integral'
            ? '时效按整体算：从签合同、离职或这段时间结束起，一年内提出就全部算。'
            : MODE_SAYS[limitation],
      confidence: 'CONV',
      rule: 'CA-04.limit-mode',
    },
  ];
}

function nothingDue(input: DoubleWageLaterInput): Result<DoubleWageOutcome> {
  const step: Step = {
    say: '在这以前就签了合同，或者已经离职，没有两倍工资',
    value: inYuan('0'),
    rule: RULE[input.because],
  };
  return {
    outcome: NOTHING,
    steps: [step],
    assumptions: assumptionsOf(input),
    changes: ['日期变了，可能就有了，请核对到期的那天和补签的那天。'],
    otherwise: [],
  };
}
