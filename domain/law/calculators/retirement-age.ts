import type { Result } from '../result';

/** By sex and post: men (60), women in management or technical posts (55), other women (50). */
export type RetirementGroup = 'M60' | 'F55' | 'F50';

export interface RetirementAgeInput {
  /** 'YYYY-MM'. */
  birth: string;
  group: RetirementGroup;
}

/** A month, with how far the age was moved. */
export interface RetirementOutcome {
  kind: 'month';
  /** Month of the statutory age, 'YYYY-MM'. */
  month: string;
  delayMonths: number;
}

interface Group {
  oldAge: number;
  /** The first month of birth whose age moves, counted in months since year 0. */
  firstBirth: number;
  /** Months of birth that share one month of delay. */
  step: number;
  most: number;
}

/** 全国人大常委会 2024-09-13 决定. */
const GROUPS: Readonly<Record<RetirementGroup, Group>> = {
  M60: { oldAge: 60, firstBirth: 1965 * 12, step: 4, most: 36 },
  F55: { oldAge: 55, firstBirth: 1970 * 12, step: 4, most: 36 },
  F50: { oldAge: 50, firstBirth: 1975 * 12, step: 2, most: 60 },
};

/** 法定退休年龄 since 2025-01-01: the month it is reached. 全国人大常委会 2024-09-13 决定. */
export function retirementAge({ birth, group }: RetirementAgeInput): Result<RetirementOutcome> {
  const { oldAge, firstBirth, step, most } = GROUPS[group];
  const born = monthNumber(birth);
  const behind = born - firstBirth;
  const delayMonths = behind < 0 ? 0 : Math.min(most, Math.floor(behind / step) + 1);
  const age = oldAge * 12 + delayMonths;
  const month = sayMonth(born + age);
  return {
    outcome: { kind: 'month', month, delayMonths },
    steps: [
      { say: '原来的退休年龄', value: `${oldAge} 岁` },
      {
        say:
          delayMonths === 0
            ? '出生较早，不延迟'
            : `2025 年起每 ${step} 个月延迟 1 个月，最多 ${most} 个月`,
        value: `延迟 ${delayMonths} 个月`,
        rule: 'CA-12.delay',
      },
      {
        say: '法定退休年龄',
        value: `${Math.floor(age / 12)} 岁${age % 12 === 0 ? '' : ` ${age % 12} 个月`}，${month}`,
        rule: 'CA-12.delay',
      },
    ],
    assumptions: [
      { say: '按公式推算，没有逐行核对国家公布的对照表。', confidence: 'GK', rule: 'CA-12.table' },
    ],
    changes: [
      '可以自愿提前最多三年，但不早于原来的退休年龄，还要够最低缴费年限；也可以和单位商量推迟最多三年。',
      '领养老金的最低缴费年限 2030 年起每年提高六个月，到 20 年为止。',
      ...(group === 'M60'
        ? []
        : [
            '女职工按 50 岁还是 55 岁起算，看岗位是不是管理或技术岗，有争议的可以先问社保经办机构。',
          ]),
      '特殊工种、因病提前退休的另有规定。',
    ],
    otherwise: [],
  };
}

function monthNumber(text: string): number {
  const found = /^(\d{4})-(\d{2})$/.exec(text);
  if (!found) throw new RangeError(`not a month: ${text}`);
  return Number(found[1]) * 12 + Number(found[2]) - 1;
}

function sayMonth(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
