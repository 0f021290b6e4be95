import Big from 'big.js';
import type { Yuan } from '../../money';
import type { Step } from '../result';
import { figure, inYuan, yuan } from './figures';

/** 生活完全、大部分、部分不能自理. */
export type Care = 'whole' | 'most' | 'part';

/** Percent of the area's average a month. 工伤保险条例 34. */
const CARE: Readonly<Record<Care, { percent: number; say: string }>> = {
  whole: { percent: 50, say: '生活完全不能自理' },
  most: { percent: 40, say: '生活大部分不能自理' },
  part: { percent: 30, say: '生活部分不能自理' },
};

/** 生活护理费: the figure and its step; nothing where no care is needed. 工伤保险条例 34. */
export function careOf(
  care: Care | null,
  areaAverageWage: Yuan,
): { figure: { monthlyCare?: Yuan }; steps: readonly Step[] } {
  if (care === null) return { figure: {}, steps: [] };
  const { percent, say } = CARE[care];
  const pay = new Big(areaAverageWage).times(percent).div(100);
  return {
    figure: { monthlyCare: yuan(pay) },
    steps: [
      {
        say: `${say}，每月护理费是统筹地区平均工资的 ${percent}%，工伤保险基金付`,
        formula: `${figure(areaAverageWage)} × ${percent}%`,
        value: `${inYuan(pay)}/月`,
        rule: 'CA-09.care',
      },
    ],
  };
}
