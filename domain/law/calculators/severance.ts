import type { Yuan } from '../../money';
import { addDays } from '../../time/days';
import type { AmountOutcome, MissingOutcome, RefusalOutcome, Result, Step } from '../result';
import { figure, inYuan, written, yuan } from './figures';
import { sayService, serviceOf, severanceYears } from './service';
import { refusal } from './refusal';
import {
  baseStep,
  cappedYears,
  type Employment,
  endedBeforeStart,
  MOST_CAPPED_YEARS,
  missingWages,
  SEVERANCE_ASSUMPTIONS,
  SEVERANCE_CHANGES,
  type SeveranceWages,
  severanceBase,
  whenWithin,
} from './severance-base';

export type SeveranceInput = Employment & SeveranceWages;

export interface SeveranceAmount extends AmountOutcome {
  /** N, in months of wage: '2.5'. */
  months: string;
  /** The wage of one month, yuan. */
  base: Yuan;
  /** Whether the wage was cut to three times the local average. */
  capped: boolean;
}

export type SeveranceOutcome = SeveranceAmount | MissingOutcome | RefusalOutcome;

/** 经济补偿 N: months of wage for the years worked. 劳动合同法 47, 实施条例 27. */
export function severance(input: SeveranceInput): Result<SeveranceOutcome> {
  const refused = endedBeforeStart(input);
  if (refused) return refusal(refused);
  const missing = missingWages(input, 1);
  const amount = amountOf(input, 1);
  return {
    outcome: missing ?? amount,
    steps: severanceSteps(input, 1),
    assumptions: SEVERANCE_ASSUMPTIONS,
    changes: SEVERANCE_CHANGES,
    otherwise: [
      ...(missing ? [{ when: whenWithin(input), outcome: amount }] : []),
      ...aDayMoreOrLess(input, 1),
    ],
  };
}

/** N or twice N, rounded once. */
export function amountOf(input: SeveranceInput, times: 1 | 2): SeveranceAmount {
  const { base, capped } = severanceBase(input);
  const months = cappedYears(severanceYears(serviceOf(input.start, input.lastDay)), capped);
  return {
    kind: 'amount',
    amount: yuan(base.times(months).times(times)),
    months: months.toFixed(),
    base: yuan(base),
    capped,
  };
}

/** The way from the dates to the amount. */
export function severanceSteps(input: SeveranceInput, times: 1 | 2): Step[] {
  const service = serviceOf(input.start, input.lastDay);
  const years = severanceYears(service);
  const found = severanceBase(input);
  const months = cappedYears(years, found.capped);
  return [
    {
      say: `从 ${written(input.start)}到 ${written(input.lastDay)}，工作满 ${sayService(service)}，按 ${years} 个月算`,
      value: `${years} 个月`,
      rule: 'CA-01.years',
    },
    baseStep(input, found),
    ...(months.lt(years)
      ? [
          {
            say: `工资按 3 倍封顶的，年限最多 ${MOST_CAPPED_YEARS} 年`,
            value: `${months.toFixed()} 个月`,
            rule: 'CA-01.cap',
          } as const,
        ]
      : []),
    {
      say: times === 1 ? '经济补偿' : '赔偿金是经济补偿的两倍',
      formula: `${figure(found.base)} × ${months.toFixed()}${times === 2 ? ' × 2' : ''}`,
      value: inYuan(found.base.times(months).times(times)),
      rule: times === 1 ? 'CA-01.years' : 'CA-03.double',
    },
  ];
}

/** The figures with the last day a day earlier and later, where they differ: the law does not say how to count it. */
export function aDayMoreOrLess(
  input: SeveranceInput,
  times: 1 | 2,
): { when: string; outcome: SeveranceAmount }[] {
  const own = amountOf(input, times);
  return [
    { when: '最后一天不算进工作年限', lastDay: addDays(input.lastDay, -1) },
    { when: '实际多干一天', lastDay: addDays(input.lastDay, 1) },
  ]
    .filter(({ lastDay }) => lastDay >= input.start)
    .map(({ when, lastDay }) => ({ when, outcome: amountOf({ ...input, lastDay }, times) }))
    .filter(({ outcome }) => outcome.months !== own.months);
}
