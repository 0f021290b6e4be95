import type { Result } from '../result';
import { refusal } from './refusal';
import {
  aDayMoreOrLess,
  amountOf,
  type SeveranceInput,
  type SeveranceOutcome,
  severanceSteps,
} from './severance';
import {
  endedBeforeStart,
  missingWages,
  SEVERANCE_ASSUMPTIONS,
  SEVERANCE_CHANGES,
  whenWithin,
} from './severance-base';

/**
 * 违法解除赔偿金 2N: twice 经济补偿 with its caps, from the first day of work, not split at 2008.
 * 劳动合同法 48, 87; 实施条例 25.
 */
export function unlawfulTermination(input: SeveranceInput): Result<SeveranceOutcome> {
  const refused = endedBeforeStart(input);
  if (refused) return refusal(refused);
  const missing = missingWages(input, 2);
  const amount = amountOf(input, 2);
  return {
    outcome: missing ?? amount,
    steps: [
      { say: '年限从用工那天起算，2008 年以前的也算，不分段', rule: 'CA-03.years' },
      ...severanceSteps(input, 2),
    ],
    assumptions: [
      ...SEVERANCE_ASSUMPTIONS,
      {
        say: '单位的解除或终止被认定为违法；合不合法由仲裁委、法院认定。',
        confidence: 'V1',
        rule: 'CA-03.double',
      },
    ],
    changes: [
      ...SEVERANCE_CHANGES,
      '拿了赔偿金，就不能再要经济补偿和代通知金。',
      '您也可以不要赔偿金，要求恢复劳动关系，并补发中间的工资。',
    ],
    otherwise: [
      ...(missing ? [{ when: whenWithin(input), outcome: amount }] : []),
      ...aDayMoreOrLess(input, 2),
    ],
  };
}
