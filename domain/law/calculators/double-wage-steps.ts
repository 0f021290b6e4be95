import type { Yuan } from '../../money';
import type { Assumption, Step } from '../result';
import type { RuleId } from '../rules';
import { type Counted, worth } from './double-wage-count';
import type { LimitationMode, Window } from './double-wage-window';
import { figure, inYuan, written } from './figures';
import { PAID_DAYS } from './overtime';

/** What is left of the time once the year has run over some of it. 调解仲裁法 27(1). */
export function limitSteps(window: Window, counted: Window | null): Step[] {
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

/** Whole months, the working days left over, and what both are worth. */
export function amountSteps(monthlyWage: Yuan, counted: Counted, rule: RuleId): Step[] {
  const wage = figure(monthlyWage);
  const { months, rest, workdays } = counted;
  return [
    { say: '整月', value: `${months} 个月` },
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
      value: inYuan(worth(monthlyWage, counted)),
      rule,
    },
  ];
}

/** What counting a part month takes for granted. 司法解释(二) 6. */
export function partAssumptions(counted: Counted | null): Assumption[] {
  return [
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
  ];
}

/** How the year is counted back, in words. */
export const MODE_SAYS: Readonly<Record<Exclude<LimitationMode, 'none'>, string>> = {
  daily: '时效按逐日算：从申请那天倒推一年，更早的每一天都不算，这是最稳妥的算法。',
  integral: '时效按整体算：从签合同、离职或入职满一年那天起，一年内提出就全部算。',
  monthly: '时效按逐月算：每个月从它的最后一天起算一年。',
};
