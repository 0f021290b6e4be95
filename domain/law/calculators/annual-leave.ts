import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, Assumption, Result, Step } from '../result';
import { figure, inYuan, yuan } from './figures';
import { PAID_DAYS } from './overtime';

export interface AnnualLeaveInput {
  /** Years worked in all employments. */
  cumulativeYears: number;
  /** Yuan a month: twelve-month average without overtime pay. */
  monthlyBase: Yuan;
  /** The whole year, the year of joining, the year of leaving. */
  case: 'full' | 'entry' | 'exit';
  /** Calendar days of the year left on joining, or passed on leaving; null for the whole year. */
  days: number | null;
  /** Days of leave taken that year. */
  taken: number;
  /** The employer arranged leave and the worker wrote that he did not want it. */
  refusedInWriting?: boolean;
  /** School holidays, twenty paid days of personal leave, or months of sick leave took its place. */
  excluded?: boolean;
}

export interface AnnualLeaveOutcome extends AmountOutcome {
  /** Days still to be paid. */
  days: number;
}

/** The text divides by 365 in leap years too. 企业职工带薪年休假实施办法 5, 12. */
const YEAR = 365;

/** 未休年休假工资: the 200 % still to be paid for days not taken. 职工带薪年休假条例 3; 实施办法 5, 10–12. */
export function annualLeave(input: AnnualLeaveInput): Result<AnnualLeaveOutcome> {
  const entitled = entitledDays(input.cumulativeYears);
  const days = unpaidDays(input, entitled);
  return {
    outcome: outcomeOf(input, days),
    steps: stepsOf(input, entitled, days),
    assumptions: assumptionsOf(input),
    changes: [
      '单位当年已经安排的休假要减掉。',
      '工龄按所有单位加起来算，拿社保记录或劳动合同证明。',
      '这笔钱多数地方按一年时效算，最好在下一年结束前提出。',
    ],
    otherwise: otherwiseOf(input, entitled),
  };
}

/** Days a year by the years worked anywhere. 职工带薪年休假条例 3. */
export function entitledDays(cumulativeYears: number): number {
  if (cumulativeYears < 1) return 0;
  if (cumulativeYears < 10) return 5;
  return cumulativeYears < 20 ? 10 : 15;
}

function unpaidDays(input: AnnualLeaveInput, entitled: number): number {
  if (input.excluded === true || input.refusedInWriting === true) return 0;
  const taken = new Big(input.taken);
  // whole days are what the year's share is cut to; half days already taken stay half days
  const left =
    input.case === 'exit'
      ? whole(share(input.days, entitled).minus(taken))
      : (input.case === 'entry' ? whole(share(input.days, entitled)) : new Big(entitled)).minus(
          taken,
        );
  return left.lt(0) ? 0 : left.toNumber();
}

function share(days: number | null, entitled: number): Big {
  return new Big(days ?? YEAR).times(entitled).div(YEAR);
}

function whole(days: Big): Big {
  return days.lt(0) ? new Big(0) : days.round(0, Big.roundDown);
}

function outcomeOf({ monthlyBase }: AnnualLeaveInput, days: number): AnnualLeaveOutcome {
  const amount = yuan(new Big(monthlyBase).times(2).times(days).div(PAID_DAYS));
  return { kind: 'amount', amount, days };
}

function stepsOf(input: AnnualLeaveInput, entitled: number, days: number): Step[] {
  const base = new Big(input.monthlyBase);
  return [
    {
      say: `累计工作 ${input.cumulativeYears} 年，一年 ${entitled} 天`,
      value: `${entitled} 天`,
      rule: 'CA-06.days',
    },
    ...shareSteps(input, entitled, days),
    {
      say: '一天的工资',
      formula: `${figure(base)} ÷ ${PAID_DAYS}`,
      value: inYuan(base.div(PAID_DAYS)),
      rule: 'CA-06.base',
    },
    {
      say: '每天还要补 2 倍（3 倍里的 1 倍已经在月工资里）',
      formula: `${figure(base)} ÷ ${PAID_DAYS} × 2 × ${days} 天`,
      value: inYuan(base.times(2).times(days).div(PAID_DAYS)),
      rule: 'CA-06.pay',
    },
  ];
}

function shareSteps(input: AnnualLeaveInput, entitled: number, days: number): Step[] {
  if (input.excluded === true)
    return [
      { say: '当年有寒暑假、长事假或长病假，不再另休', value: '0 天', rule: 'CA-06.excluded' },
    ];
  if (input.refusedInWriting === true)
    return [{ say: '您书面表示过不休，只有正常工资', value: '0 天', rule: 'CA-06.refused' }];
  const value = `${days} 天`;
  if (input.case === 'full')
    return [
      {
        say: `已休 ${input.taken} 天`,
        formula: `${entitled} − ${input.taken}`,
        value,
        rule: 'CA-06.days',
      },
    ];
  return [
    {
      say:
        input.case === 'entry'
          ? `入职后当年还剩 ${input.days ?? YEAR} 天，折算后不足一天的不算，已休 ${input.taken} 天`
          : `离职时当年已过 ${input.days ?? YEAR} 天，折算后减已休 ${input.taken} 天，不足一天的不算，多休的不扣回`,
      formula: `${input.days ?? YEAR} ÷ ${YEAR} × ${entitled} − ${input.taken}`,
      value,
      rule: input.case === 'entry' ? 'CA-06.entry' : 'CA-06.exit',
    },
  ];
}

function assumptionsOf({ cumulativeYears }: AnnualLeaveInput): Assumption[] {
  const assumptions: Assumption[] = [
    { say: '您已经连续工作满 12 个月。', confidence: 'V1', rule: 'CA-06.days' },
  ];
  if (neighbour(cumulativeYears) !== undefined) {
    assumptions.push({
      say: '一年中间满 10 年或 20 年的，按您填的年限定档。',
      confidence: 'CONV',
      rule: 'CA-06.crossing',
    });
  }
  return assumptions;
}

/** The other step of the table for somebody whose 1st, 10th or 20th year falls near the year asked about. */
function neighbour(years: number): { when: string; entitled: number } | undefined {
  for (const [step, below, above] of [
    [10, 5, 10],
    [20, 10, 15],
  ] as const) {
    if (years >= step - 1 && years < step)
      return { when: `当年满 ${step} 年，而且当地按满后的一档算`, entitled: above };
    if (years >= step && years < step + 1)
      return { when: `当年才满 ${step} 年，而且当地按年初的一档算`, entitled: below };
  }
  return undefined;
}

function otherwiseOf(input: AnnualLeaveInput, entitled: number) {
  const own = unpaidDays(input, entitled);
  const other = neighbour(input.cumulativeYears);
  return [
    ...(other === undefined ? [] : [{ when: other.when, days: unpaidDays(input, other.entitled) }]),
    ...aDayMoreOrLess(input).map(({ when, days }) => ({
      when,
      days: unpaidDays({ ...input, days }, entitled),
    })),
  ]
    .filter(({ days }) => days !== own)
    .map(({ when, days }) => ({ when, outcome: outcomeOf(input, days) }));
}

/** The part of a year with the day of joining or leaving left out, or one day longer: the text does not say. */
function aDayMoreOrLess(input: AnnualLeaveInput): { when: string; days: number }[] {
  if (input.case === 'full' || input.days === null) return [];
  const entry = input.case === 'entry';
  return [
    { when: entry ? '入职那天不算' : '离职那天不算', days: input.days - 1 },
    { when: entry ? '实际早一天入职' : '实际晚一天离职', days: input.days + 1 },
  ].filter(({ days }) => days >= 0 && days <= YEAR + 1);
}
