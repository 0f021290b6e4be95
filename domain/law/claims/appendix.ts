import { CALCULATORS } from '../calculators/catalogue';
import { ruleOf } from '../rules';
import type { ClaimLine } from './line';

/** How a line was computed, for the paper behind the request. */
export interface Appendix {
  /** The line's name. */
  item: string;
  /** The calculator's name. */
  by: string;
  /** '工作满 2 年 6 个月，按 3 个月算：3 个月（劳动合同法 47(1)）', one a step. */
  steps: readonly string[];
}

/** The computation of every line that a calculator gave. */
export function appendixOf(lines: readonly ClaimLine[]): Appendix[] {
  return lines.flatMap(({ label, calculator, steps = [] }) =>
    calculator === undefined
      ? []
      : [
          {
            item: label,
            by: CALCULATORS[calculator].title,
            steps: steps.map(({ say, formula, value, rule }) => {
              const result = [formula, value].filter((part) => part !== undefined).join(' = ');
              const source = rule === undefined ? '' : `（${ruleOf(rule).article}）`;
              return `${say}${result === '' ? '' : `：${result}`}${source}`;
            }),
          },
        ],
  );
}
