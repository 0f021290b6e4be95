import Big from 'big.js';
import { isDay } from '../time/days';
import type { Day } from '../time/types';
import type { OutcomeRecord } from './matter';

export type StatedOutcome = Omit<OutcomeRecord, 'at' | 'byId'>;

const SUMS = ['claimed', 'awarded', 'received'] as const;

/** What is wrong with the days of an outcome, each at its field: a sum is fixed or paid on a real day, not a coming one. */
export function outcomeFaults(
  outcome: Pick<StatedOutcome, (typeof SUMS)[number]>,
  today: Day,
): { path: string; message: string }[] {
  return SUMS.flatMap((sum) => {
    const day = outcome[sum]?.day;
    if (day === undefined) return [];
    const path = `${sum}.day`;
    if (!isDay(day)) return [{ path, message: '没有这一天，请重新选择' }];
    return day > today ? [{ path, message: '日期不能晚于今天' }] : [];
  });
}

/** The outcome with every sum in yuan and two decimals: "12000" becomes "12000.00". */
export function writtenOutcome(outcome: StatedOutcome): StatedOutcome {
  const { kind, summary } = outcome;
  const written: StatedOutcome = { kind, summary };
  for (const sum of SUMS) {
    const stated = outcome[sum];
    if (stated) written[sum] = { amount: new Big(stated.amount).toFixed(2), day: stated.day };
  }
  return written;
}
