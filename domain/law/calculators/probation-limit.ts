import type { MonthsOutcome, RefusalOutcome, Result } from '../result';
import { refusal } from './refusal';

/** Fixed term, open-ended, until a task is done, part-time. */
export type ContractKind = 'fixed' | 'open' | 'task' | 'part-time';

export interface ProbationLimitInput {
  contract: ContractKind;
  /** Whole months of the term; null unless fixed. */
  months: number | null;
  /** Days beyond the whole months. */
  extraDays: number;
}

/** Longest first: from so many months of term on, so many of probation. 劳动合同法 19. */
const BY_TERM: readonly { from: number; months: number; say: string }[] = [
  { from: 36, months: 6, say: '合同三年以上' },
  { from: 12, months: 2, say: '合同一年以上不满三年' },
  { from: 3, months: 1, say: '合同三个月以上不满一年' },
  { from: 0, months: 0, say: '合同不满三个月' },
];

/** Days of the shortest month. */
const LEAST_MONTH = 28;

/** The longest lawful 试用期 in months. 劳动合同法 19, 70. */
export function probationLimit(input: ProbationLimitInput): Result<MonthsOutcome | RefusalOutcome> {
  const found = limitOf(input);
  if (!found)
    return refusal({
      kind: 'refusal',
      code: 'TERM_WANTED',
      say: '固定期限合同要写合同有多长，例如 12 个月。',
    });
  return {
    outcome: { kind: 'months', months: found.months },
    steps: [
      {
        say: found.say,
        value: found.months === 0 ? '不能有试用期' : `最多 ${found.months} 个月`,
        rule: input.contract === 'part-time' ? 'CA-07.part-time' : 'CA-07.limit',
      },
    ],
    assumptions: [
      {
        say: '合同期限按合同写的算，不按实际干了多久。',
        confidence: 'V1',
        rule: 'CA-07.limit',
      },
    ],
    changes: [
      '同一单位和您只能约定一次试用期，续签、调岗都不能再约定。',
      '合同里只约定了试用期的，试用期不成立，那段时间就是合同期限。',
      '试用期超过这个长度、而且已经干了的，可以要赔偿金（劳动合同法 83）。',
    ],
    otherwise: aDayShort(input),
  };
}

/** A term that people may count as a month longer: from the first of March to the end of May is three whole months. */
function aDayShort({ contract, months, extraDays }: ProbationLimitInput) {
  if (contract !== 'fixed' || months === null || extraDays < LEAST_MONTH - 1) return [];
  const full = { contract, months: months + 1, extraDays: 0 };
  const [own, next] = [limitOf({ ...full, months }), limitOf(full)];
  return next === undefined || next.months === own?.months
    ? []
    : [
        {
          when: `首尾两天都算进去，合同正好满 ${full.months} 个月`,
          outcome: { kind: 'months', months: next.months } as const,
        },
      ];
}

function limitOf({ contract, months }: ProbationLimitInput) {
  if (contract === 'open') return { months: 6, say: '无固定期限合同' };
  if (contract === 'task') return { months: 0, say: '以完成一定工作任务为期限的合同' };
  if (contract === 'part-time') return { months: 0, say: '非全日制用工' };
  // days beyond a whole month never reach the next step: 不满 excludes the number
  return months === null ? undefined : BY_TERM.find(({ from }) => months >= from);
}
