import Big from 'big.js';
import type { Yuan } from '../../money';
import type { Day } from '../../time/types';
import type { ParameterId } from '../parameters/parameter';
import type { Assumption, MissingOutcome, RefusalOutcome, Step } from '../result';
import { figure, inYuan, least, most } from './figures';

/** The wage that ending is paid from, with the local numbers it is held against; null where not on record. */
export interface SeveranceWages {
  /** Yuan a month: gross average of the twelve months before the end. */
  averageWage: Yuan;
  /** Yuan a month: average of the employer's city in the year before. */
  localAverageWage: Yuan | null;
  /** Yuan a month. */
  minimumWage: Yuan | null;
}

/** From the first day of work to the last, both worked. */
export interface Employment {
  start: Day;
  lastDay: Day;
}

/** The most years there are for a capped wage. 劳动合同法 47(2). */
export const MOST_CAPPED_YEARS = 12;

/** The wage one year is worth, and whether it was cut to three times the local average. 劳动合同法 47(2)(3), 实施条例 27. */
export function severanceBase(wages: SeveranceWages): { base: Big; capped: boolean } {
  const average = new Big(wages.averageWage);
  const ceiling = wages.localAverageWage === null ? null : new Big(wages.localAverageWage).times(3);
  // 高于 is strict: exactly three times is not cut
  if (ceiling !== null && average.gt(ceiling)) return { base: ceiling, capped: true };
  return { base: most(average, new Big(wages.minimumWage ?? 0)), capped: false };
}

/** The years that are paid, at most twelve for a capped wage. */
export function cappedYears(years: number, capped: boolean): Big {
  return capped ? least(new Big(years), new Big(MOST_CAPPED_YEARS)) : new Big(years);
}

/** Which wage was taken and why, as a step. */
export function baseStep(
  wages: SeveranceWages,
  { base, capped }: { base: Big; capped: boolean },
): Step {
  const average = figure(wages.averageWage);
  if (capped && wages.localAverageWage !== null) {
    return {
      say: `月平均工资 ${average} 元，高于当地平均工资的 3 倍，按 3 倍算，最多 12 年`,
      formula: `${figure(wages.localAverageWage)} × 3`,
      value: inYuan(base),
      rule: 'CA-01.cap',
    };
  }
  if (base.gt(wages.averageWage)) {
    return {
      say: `月平均工资 ${average} 元，低于当地最低工资，按最低工资算`,
      value: inYuan(base),
      rule: 'CA-01.base',
    };
  }
  return { say: '离职前十二个月的平均应得工资', value: inYuan(base), rule: 'CA-01.base' };
}

/** What every figure on ending takes for granted. */
export const SEVERANCE_ASSUMPTIONS: readonly Assumption[] = [
  { say: '入职当天和最后一天都算进工作年限。', confidence: 'CONV', rule: 'CA-01.count' },
  {
    say: '平均工资按应得工资（扣个人社保、个税之前）算；加班费算不算进去，各地不同，多数地方算。',
    confidence: 'GK',
    rule: 'CA-01.overtime-in-base',
  },
];

/** What would change every figure on ending. */
export const SEVERANCE_CHANGES: readonly string[] = [
  '十二个月里有没发工资的月份，有的地方剔除，有的地方照算，平均工资会不同。',
  '如果是单位安排您从别的单位转过来的，原单位的年限可以合并（已经补偿过的除外）。',
];

/** No local number on record: how it would be computed, and which numbers are wanted. Undefined when all are there. */
export function missingWages(wages: SeveranceWages, times: 1 | 2): MissingOutcome | undefined {
  const parameters: ParameterId[] = [];
  if (wages.localAverageWage === null) parameters.push('localAverageWage');
  if (wages.minimumWage === null) parameters.push('minimumWage');
  if (parameters.length === 0) return undefined;
  return {
    kind: 'missing',
    parameters,
    formula: `月平均工资 × 年限${times === 2 ? ' × 2' : ''}；月平均工资高于当地上年度职工月平均工资 3 倍的，按 3 倍算且最多 12 年；低于当地最低工资的，按最低工资算`,
  };
}

/** Under which condition the figure without the local numbers is right. */
export function whenWithin({ localAverageWage, minimumWage }: SeveranceWages): string {
  const conditions = [
    ...(localAverageWage === null ? ['不高于当地平均工资的 3 倍'] : []),
    ...(minimumWage === null ? ['不低于当地最低工资'] : []),
  ];
  return `您的月平均工资${conditions.join('、')}`;
}

/** Refuses a last day before the first one. */
export function endedBeforeStart({ start, lastDay }: Employment): RefusalOutcome | undefined {
  if (lastDay >= start) return undefined;
  return {
    kind: 'refusal',
    code: 'ENDED_BEFORE_START',
    say: '最后工作日早于入职日，请看一下两个日期。',
  };
}
