import Big from 'big.js';
import { addDays } from '../../time/days';
import type { AmountOutcome, MissingOutcome, RefusalOutcome, Result, Step } from '../result';
import { figure, inYuan, least, most, yuan } from './figures';
import { oldSeveranceYears, sayService, serviceOf, severanceYears } from './service';
import { refusal } from './refusal';
import {
  baseStep,
  cappedYears,
  endedBeforeStart,
  missingWages,
  SEVERANCE_ASSUMPTIONS,
  SEVERANCE_CHANGES,
  severanceBase,
  whenWithin,
} from './severance-base';
import type { SeveranceInput } from './severance';

/** How the years before 2008 count: not at all, in full, or twelve months at most. 劳部发〔1994〕481号. */
export type EarlierYears = 'none' | 'uncapped' | 'cap12';

export interface SeveranceBefore2008Input extends SeveranceInput {
  earlierYears: EarlierYears;
}

export interface SplitAmount extends AmountOutcome {
  monthsBefore2008: string;
  monthsSince2008: string;
}

export type SplitOutcome = SplitAmount | MissingOutcome | RefusalOutcome;

/** The day the Labour Contract Law came into force; it splits the years. 劳动合同法 97(3), 98. */
const LAW_STARTS = '2008-01-01';
const MOST_OLD_YEARS = 12;

/** 经济补偿 of somebody who began before 2008: old years by the old rule, later ones by 劳动合同法 47. 97(3). */
export function severanceBefore2008(input: SeveranceBefore2008Input): Result<SplitOutcome> {
  const refused = endedBeforeStart(input);
  if (refused) return refusal(refused);
  const missing = missingWages(input, 1);
  const amount = amountOf(input);
  const { capped } = severanceBase(input);
  return {
    outcome: missing ?? amount,
    steps: stepsOf(input),
    assumptions: [
      ...SEVERANCE_ASSUMPTIONS,
      { say: EARLIER_SAYS[input.earlierYears], confidence: 'V2', rule: 'CA-01.before-2008' },
      ...(capped
        ? [
            {
              say: '旧规定没有三倍封顶，2008 年以前的年限按实际平均工资算；有的地方前后用同一个封顶的基数。',
              confidence: 'CONV',
              rule: 'CA-01.before-2008',
            } as const,
          ]
        : []),
    ],
    changes: [
      ...SEVERANCE_CHANGES,
      '2008 年以前的年限算不算、封不封顶，要看解除的理由：协商解除和不胜任最多 12 个月，患病、情况重大变化和裁员不封顶，单位没交社保而辞职的不算。',
    ],
    otherwise: [
      ...(missing ? [{ when: whenWithin(input), outcome: amount }] : []),
      ...(capped && Number(amount.monthsBefore2008) > 0
        ? [{ when: '2008 年以前的年限也按三倍封顶的基数算', outcome: amountOf(input, true) }]
        : []),
      ...aDayMoreOrLess(input),
    ],
  };
}

const EARLIER_SAYS: Readonly<Record<EarlierYears, string>> = {
  none: '按您的解除理由，2008 年以前的年限不算。',
  uncapped: '按您的解除理由，2008 年以前的年限照旧规定算，不封顶。',
  cap12: '按您的解除理由，2008 年以前的年限照旧规定算，最多 12 个月。',
};

function monthsOf({ start, lastDay, earlierYears }: SeveranceBefore2008Input) {
  const lastOld = lastDay < LAW_STARTS ? lastDay : addDays(LAW_STARTS, -1);
  const firstNew = start > LAW_STARTS ? start : LAW_STARTS;
  const old = serviceOf(start, lastOld);
  const since = serviceOf(firstNew, lastDay);
  const years = oldSeveranceYears(old);
  const counted: Readonly<Record<EarlierYears, number>> = {
    none: 0,
    uncapped: years,
    cap12: Math.min(years, MOST_OLD_YEARS),
  };
  return { old, since, before: counted[earlierYears], after: severanceYears(since) };
}

function basesOf(input: SeveranceBefore2008Input, sameForBoth = false) {
  const found = severanceBase(input);
  const own = most(new Big(input.averageWage), new Big(input.minimumWage ?? 0));
  return { ...found, oldBase: sameForBoth ? least(own, found.base) : own };
}

function amountOf(input: SeveranceBefore2008Input, sameForBoth = false): SplitAmount {
  const { before, after } = monthsOf(input);
  const { base, oldBase, capped } = basesOf(input, sameForBoth);
  const since = cappedYears(after, capped);
  return {
    kind: 'amount',
    amount: yuan(oldBase.times(before).plus(base.times(since))),
    monthsBefore2008: String(before),
    monthsSince2008: since.toFixed(),
  };
}

function stepsOf(input: SeveranceBefore2008Input): Step[] {
  const { old, since, before, after } = monthsOf(input);
  const { base, oldBase, capped } = basesOf(input);
  const months = cappedYears(after, capped);
  return [
    {
      say: `2008 年以前工作 ${sayService(old)}，算 ${before} 个月`,
      value: `${before} 个月`,
      rule: 'CA-01.before-2008',
    },
    {
      say: `2008 年起工作 ${sayService(since)}，算 ${months.toFixed()} 个月`,
      value: `${months.toFixed()} 个月`,
      rule: months.lt(after) ? 'CA-01.cap' : 'CA-01.since-2008',
    },
    baseStep(input, { base, capped }),
    {
      say: '两段相加',
      formula: `${figure(oldBase)} × ${before} + ${figure(base)} × ${months.toFixed()}`,
      value: inYuan(oldBase.times(before).plus(base.times(months))),
      rule: 'CA-01.since-2008',
    },
  ];
}

function aDayMoreOrLess(input: SeveranceBefore2008Input): { when: string; outcome: SplitAmount }[] {
  const own = amountOf(input);
  return [
    { when: '最后一天不算进工作年限', lastDay: addDays(input.lastDay, -1) },
    { when: '实际多干一天', lastDay: addDays(input.lastDay, 1) },
  ]
    .filter(({ lastDay }) => lastDay >= input.start)
    .map(({ when, lastDay }) => ({ when, outcome: amountOf({ ...input, lastDay }) }))
    .filter(({ outcome }) => outcome.amount !== own.amount);
}
