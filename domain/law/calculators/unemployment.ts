import type { MonthsOutcome, RefusalOutcome, Result } from '../result';
import { refusal } from './refusal';

export interface UnemploymentInput {
  /** Unemployment insurance paid, all employers together: full years and months beyond. */
  paidYears: number;
  paidMonths: number;
  /** The job was not given up by the worker's own will. */
  involuntary: boolean;
}

/** Longest first. 社会保险法 46. */
const BY_YEARS: readonly { years: number; months: number }[] = [
  { years: 10, months: 24 },
  { years: 5, months: 18 },
  { years: 1, months: 12 },
  { years: 0, months: 0 },
];

/** 失业保险金: the most months it is paid for. 社会保险法 45–46. */
export function unemployment({
  paidYears,
  paidMonths,
  involuntary,
}: UnemploymentInput): Result<MonthsOutcome | RefusalOutcome> {
  if (!involuntary)
    return refusal({
      kind: 'refusal',
      code: 'VOLUNTARY',
      say: '自己愿意离职的领不到失业金；如果是单位欠薪、不交社保等原因才走的，不算自愿，请选“不是自愿”。',
    });
  const years = paidYears + Math.floor(paidMonths / 12);
  const months = BY_YEARS.find((row) => years >= row.years)?.months ?? 0;
  return {
    outcome: { kind: 'months', months },
    steps: [
      {
        say: `累计缴费 ${years} 年 ${paidMonths % 12} 个月`,
        value: months === 0 ? '不满一年，不能领' : `最多领 ${months} 个月`,
        rule: 'CA-14.months',
      },
    ],
    assumptions: [
      {
        say: '单位和您都交了失业保险，您也办了失业登记并愿意再找工作。',
        confidence: 'V1',
        rule: 'CA-14.conditions',
      },
    ],
    changes: [
      '以前领过失业金的，已经用掉的缴费时间不再算，没领完的可以合并，最长 24 个月。',
      '每月领多少，按当地标准。',
      '单位没交失业保险害您领不到的，可以要求单位赔。',
    ],
    otherwise: [],
  };
}
