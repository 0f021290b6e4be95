import type { MonthsOutcome, Result } from '../result';

export interface MedicalPeriodInput {
  /** Years worked in all employments. */
  totalYears: number;
  /** Years worked for this employer. */
  unitYears: number;
}

export interface MedicalPeriodOutcome extends MonthsOutcome {
  /** Months within which the sick leave is added up. */
  window: number;
}

interface Row {
  unitYears: number;
  months: number;
  window: number;
}

/** Highest step first; a row holds from its years in this unit on. 劳部发〔1994〕479号 3–4. */
const UNDER_TEN: readonly Row[] = [
  { unitYears: 5, months: 6, window: 12 },
  { unitYears: 0, months: 3, window: 6 },
];
const TEN_AND_MORE: readonly Row[] = [
  { unitYears: 20, months: 24, window: 30 },
  { unitYears: 15, months: 18, window: 24 },
  { unitYears: 10, months: 12, window: 18 },
  { unitYears: 5, months: 9, window: 15 },
  { unitYears: 0, months: 6, window: 12 },
];

const STEPS = [5, 10, 15, 20] as const;

/** 医疗期: months of protection for the sick, and the window they are counted in. 劳部发〔1994〕479号 3–4. */
export function medicalPeriod(input: MedicalPeriodInput): Result<MedicalPeriodOutcome> {
  const row = rowOf(input);
  const onEdge = input.totalYears === 10 || STEPS.some((step) => step === input.unitYears);
  return {
    outcome: { kind: 'months', months: row.months, window: row.window },
    steps: [
      {
        say: `总工龄 ${input.totalYears} 年，本单位 ${input.unitYears} 年`,
        value: `${row.months} 个月`,
        rule: 'CA-10.period',
      },
      {
        say: `在 ${row.window} 个月里，病休累计满 ${row.months} 个月为止；从第一天病休起算`,
        value: `${row.window} 个月内`,
        rule: 'CA-10.period',
      },
    ],
    assumptions: [
      {
        say: '医疗期的年限表来自公开资料，没有核对到正式文本。',
        confidence: 'V2',
        rule: 'CA-10.period',
      },
      ...(onEdge
        ? [{ say: '正好满的年限按高一档算。', confidence: 'CONV', rule: 'CA-10.boundary' } as const]
        : []),
    ],
    changes: [
      '特殊疾病（癌症、精神病、瘫痪等）可以申请延长到 24 个月。',
      '医疗期内单位不能按 40、41 条辞退您；有严重过错的除外。',
      '上海等地有自己的算法，请以当地规定为准。',
    ],
    otherwise: onEdge
      ? [belowEdge(input)].filter(({ outcome }) => outcome.months !== row.months)
      : [],
  };
}

function rowOf({ totalYears, unitYears }: MedicalPeriodInput): Row {
  const rows = totalYears < 10 ? UNDER_TEN : TEN_AND_MORE;
  return rows.find((row) => unitYears >= row.unitYears) ?? { unitYears: 0, months: 3, window: 6 };
}

/** On a boundary: the row below it, should “以上” not include the number. */
function belowEdge({ totalYears, unitYears }: MedicalPeriodInput) {
  const { months, window } = rowOf({
    totalYears: totalYears === 10 ? 9.99 : totalYears,
    unitYears: STEPS.some((step) => step === unitYears) ? unitYears - 0.01 : unitYears,
  });
  return {
    when: '当地把正好满的年限按低一档算',
    outcome: { kind: 'months', months, window } as const,
  };
}
