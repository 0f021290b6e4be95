import { compareMoney, sayMoney } from '../../money';
import type { AidFacts } from './aid-facts';
import { type Reason, reason } from './answer';

/** Whether somebody is in hardship, as far as what he told shows. */
export type Hardship =
  | { is: 'yes'; reasons: readonly Reason[] }
  | { is: 'no'; byIncome: boolean; reasons: readonly Reason[] }
  | { is: 'unknown'; mustShow: readonly string[]; reasons: readonly Reason[] };

const OWN_WORD = reason(
  'LA-05',
  '困难由您自己如实说明：机构查数据，或者您签一份诚信承诺，不用村里、街道盖章。',
);

/**
 * Hardship by the income for each head of the household against the place's line, else by the applicant's own word, which
 * the office verifies. Exactly on the line is left to the office: places write 低于 or 不高于. 法律援助法 34, 41.
 */
export function hardshipOf({ incomePerHead, hardshipLine, hardshipDeclared }: AidFacts): Hardship {
  if (incomePerHead !== undefined && hardshipLine !== undefined) {
    const side = compareMoney(incomePerHead, hardshipLine.value);
    const [income, line] = [sayMoney(incomePerHead), sayMoney(hardshipLine.value)];
    const against = (say: string): Reason => ({
      ...reason(
        'LA-04',
        `人均月收入 ${income}，当地标准 ${line}，${say}（${hardshipLine.source}）。`,
      ),
      confidence: hardshipLine.confidence,
    });
    if (side < 0) return { is: 'yes', reasons: [against('符合'), OWN_WORD] };
    if (side > 0) return { is: 'no', byIncome: true, reasons: [against('高于标准')] };
    return {
      is: 'unknown',
      mustShow: ['收入正好等于标准，请问当地是“低于”还是“不高于”。'],
      reasons: [against('正好相等')],
    };
  }
  if (hardshipDeclared === true) return { is: 'yes', reasons: [OWN_WORD] };
  if (hardshipDeclared === false) {
    return { is: 'no', byIncome: false, reasons: [reason('LA-04', '您说经济上没有困难。')] };
  }
  return {
    is: 'unknown',
    mustShow: [
      hardshipLine === undefined
        ? '如实说明家里几口人、收入和支出；当地标准还没有录入，可以打 12348 问。'
        : `如实说明家里几口人、收入和支出；当地标准是人均每月 ${sayMoney(hardshipLine.value)}。`,
    ],
    reasons: [reason('LA-04'), OWN_WORD],
  };
}
