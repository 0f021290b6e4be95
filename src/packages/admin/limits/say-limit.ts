import type { OutputOf } from '@contracts/action';
import type { limits } from '@contracts/directory';

export type LimitRow = OutputOf<typeof limits>['items'][number];

const UNITS: Readonly<Record<string, string>> = {
  workingDays: '个工作日',
  workingHours: '个工作小时',
  naturalDays: '天',
};

/** The unit of a limit in words. */
export const unitOf = (unit: string): string => UNITS[unit] ?? '';

/** "7 天", "2 个工作小时"; nothing at all is the same day. */
export const sayLimit = (value: number, unit: string): string =>
  value === 0 ? '当天' : `${value} ${unitOf(unit)}`;
