import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AmountOutcome, MissingOutcome, RefusalOutcome, Result, Step } from '../result';
import type { RuleId } from '../rules';
import { figure, inYuan, least, most, yuan } from './figures';
import { type Care, careOf } from './injury-care';
import { refusal } from './refusal';

export interface WorkInjuryInput {
  /** 1 (worst) to 10. */
  grade: number;
  /** Yuan a month: average contribution wage of the twelve months before the injury. */
  ownWage: Yuan;
  /** Yuan a month; null when not on record. */
  areaAverageWage: Yuan | null;
  /** Yuan a month: an allowance below it is topped up. */
  minimumWage?: Yuan | null;
  /** How much help the appraisal says is needed in daily life; null or absent: none. */
  care?: Care | null;
}

export interface WorkInjuryAmount extends AmountOutcome {
  /** 本人工资, yuan a month. */
  base: Yuan;
  /** Months of it in the lump sum. */
  months: number;
  /** 伤残津贴, yuan a month; null for grades 7–10. */
  monthlyAllowance: Yuan | null;
  /** 生活护理费, yuan a month from the fund; absent where no care was asked about. */
  monthlyCare?: Yuan;
}

export type WorkInjuryOutcome = WorkInjuryAmount | MissingOutcome | RefusalOutcome;

interface Grade {
  /** Months of wage once. */
  months: number;
  /** Percent of the wage every month. */
  allowance: number | null;
  rule: RuleId;
}

/** 工伤保险条例 35–37. */
const GRADES: Readonly<Record<number, Grade>> = {
  1: { months: 27, allowance: 90, rule: 'CA-09.grades-1-4' },
  2: { months: 25, allowance: 85, rule: 'CA-09.grades-1-4' },
  3: { months: 23, allowance: 80, rule: 'CA-09.grades-1-4' },
  4: { months: 21, allowance: 75, rule: 'CA-09.grades-1-4' },
  5: { months: 18, allowance: 70, rule: 'CA-09.grades-5-6' },
  6: { months: 16, allowance: 60, rule: 'CA-09.grades-5-6' },
  7: { months: 13, allowance: null, rule: 'CA-09.grades-7-10' },
  8: { months: 11, allowance: null, rule: 'CA-09.grades-7-10' },
  9: { months: 9, allowance: null, rule: 'CA-09.grades-7-10' },
  10: { months: 7, allowance: null, rule: 'CA-09.grades-7-10' },
};

/** 一次性伤残补助金, 伤残津贴 and 护理费 of a grade. 工伤保险条例 34–37, 64. */
export function workInjury(input: WorkInjuryInput): Result<WorkInjuryOutcome> {
  const grade = GRADES[input.grade];
  if (!grade)
    return refusal({
      kind: 'refusal',
      code: 'NO_SUCH_GRADE',
      say: '伤残等级是一级到十级，请看鉴定结论。',
    });
  const asEntered = amountOf(input, grade, new Big(input.ownWage));
  if (input.areaAverageWage === null) {
    return {
      outcome: {
        kind: 'missing',
        parameters: ['areaAverageWage'],
        formula: `本人工资 × ${grade.months} 个月；本人工资低于统筹地区平均工资 60% 的按 60% 算，高于 300% 的按 300% 算`,
      },
      steps: [],
      assumptions: ASSUMPTIONS,
      changes: CHANGES,
      otherwise: [
        { when: '您的缴费工资在统筹地区平均工资的 60% 到 300% 之间', outcome: asEntered },
      ],
    };
  }
  const wage = injuryWage(input.ownWage, input.areaAverageWage);
  const care = careOf(input.care ?? null, input.areaAverageWage);
  return {
    outcome: { ...amountOf(input, grade, wage), ...care.figure },
    steps: [
      wageStep(input.ownWage, input.areaAverageWage, wage),
      ...gradeSteps(input, grade, wage),
      ...care.steps,
    ],
    assumptions: ASSUMPTIONS,
    changes: CHANGES,
    otherwise: [],
  };
}

/** 本人工资: between 60 % and 300 % of the area's average. 工伤保险条例 64. */
export function injuryWage(ownWage: Yuan, areaAverageWage: Yuan): Big {
  const area = new Big(areaAverageWage);
  return least(most(new Big(ownWage), area.times('0.6')), area.times(3));
}

/** Which wage was taken, as a step. */
export function wageStep(ownWage: Yuan, areaAverageWage: Yuan, wage: Big): Step {
  const own = new Big(ownWage);
  if (wage.gt(own)) {
    return {
      say: `缴费工资 ${figure(own)} 元，低于统筹地区平均工资的 60%，按 60% 算`,
      formula: `${figure(areaAverageWage)} × 60%`,
      value: inYuan(wage),
      rule: 'CA-09.wage',
    };
  }
  if (wage.lt(own)) {
    return {
      say: `缴费工资 ${figure(own)} 元，高于统筹地区平均工资的 300%，按 300% 算`,
      formula: `${figure(areaAverageWage)} × 300%`,
      value: inYuan(wage),
      rule: 'CA-09.wage',
    };
  }
  return { say: '受伤前十二个月的平均缴费工资', value: inYuan(wage), rule: 'CA-09.wage' };
}

function amountOf(input: WorkInjuryInput, grade: Grade, wage: Big): WorkInjuryAmount {
  const allowance = allowanceOf(grade, wage);
  return {
    kind: 'amount',
    amount: yuan(wage.times(grade.months)),
    base: yuan(wage),
    months: grade.months,
    monthlyAllowance: allowance && yuan(most(allowance, new Big(input.minimumWage ?? 0))),
  };
}

function allowanceOf({ allowance }: Grade, wage: Big): Big | null {
  return allowance === null ? null : wage.times(allowance).div(100);
}

function gradeSteps(input: WorkInjuryInput, grade: Grade, wage: Big): Step[] {
  const allowance = allowanceOf(grade, wage);
  const steps: Step[] = [
    {
      say: `${input.grade} 级，一次性伤残补助金 ${grade.months} 个月，工伤保险基金付`,
      formula: `${figure(wage)} × ${grade.months}`,
      value: inYuan(wage.times(grade.months)),
      rule: grade.rule,
    },
  ];
  if (allowance === null) return steps;
  steps.push({
    say:
      input.grade <= 4
        ? '每月伤残津贴，工伤保险基金付'
        : '每月伤残津贴，难以安排工作的才有，单位付',
    formula: `${figure(wage)} × ${grade.allowance}%`,
    value: `${inYuan(allowance)}/月`,
    rule: grade.rule,
  });
  if (input.minimumWage && allowance.lt(input.minimumWage)) {
    steps.push({
      say: '伤残津贴低于当地最低工资，补足到最低工资',
      value: `${inYuan(input.minimumWage)}/月`,
      rule: 'CA-09.allowance-floor',
    });
  }
  return steps;
}

const ASSUMPTIONS = [
  { say: '已经认定工伤，也评了伤残等级。', confidence: 'V1', rule: 'CA-09.wage' },
] as const;

const CHANGES: readonly string[] = [
  '单位没给您上工伤保险的，基金该付的也由单位付。',
  '单位按低于实际工资的数缴费的，差的部分各地有的可以向单位要。',
  '五级到十级离开单位时，另有一次性工伤医疗补助金和伤残就业补助金，标准由省里定。',
  '停工治疗期间的工资、医疗费、护理费另算。',
];
