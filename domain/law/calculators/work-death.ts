import Big from 'big.js';
import type { Yuan } from '../../money';
import { BUILT_IN } from '../parameters/built-in';
import { NATION, parameterAt } from '../parameters/lookup';
import type { ParameterId } from '../parameters/parameter';
import type { AmountOutcome, MissingOutcome, Result, Step } from '../result';
import { figure, inYuan, least, yuan } from './figures';
import { injuryWage } from './work-injury';

export interface WorkDeathInput {
  yearOfDeath: number;
  /** Yuan a month, of the one who died. */
  wage: Yuan;
  /** Yuan a month; null when not on record. */
  areaAverageWage: Yuan | null;
  spouse: number;
  /** Other dependants, 30 % each. */
  others: number;
  /** Orphans and elders left alone, 30 % + 10 % each. */
  orphansOrLoneElders: number;
  /** Yuan: income of the year before, where it is not among the built-in ones. */
  urbanIncome?: Yuan | null;
}

export interface WorkDeathAmount extends AmountOutcome {
  /** 丧葬补助金, yuan once. */
  funeralGrant: Yuan;
  /** 供养亲属抚恤金 of all dependants together, yuan a month. */
  monthlyForDependants: Yuan;
}

export type WorkDeathOutcome = WorkDeathAmount | MissingOutcome;

const TIMES_INCOME = 20;
const FUNERAL_MONTHS = 6;

/** 工亡待遇: lump sum, funeral grant and the dependants' monthly pension. 工伤保险条例 39. */
export function workDeath(input: WorkDeathInput): Result<WorkDeathOutcome> {
  const income = incomeBefore(input);
  const { areaAverageWage } = input;
  if (income === undefined || areaAverageWage === null)
    return missing(income === undefined, areaAverageWage === null);
  const wage = new Big(input.wage);
  const outcome = amountOf(input, { income, areaAverageWage, wage });
  const clamped = injuryWage(input.wage, areaAverageWage);
  return {
    outcome,
    steps: stepsOf(input, { income, areaAverageWage, outcome }),
    assumptions: [
      DEATH_YEAR,
      {
        say: '抚恤金按您填的工资算，没有按统筹地区平均工资的 60%–300% 调整。',
        confidence: 'CONV',
        rule: 'CA-09.wage',
      },
    ],
    changes: [
      '只有主要靠死者生活、没有劳动能力的亲属才算供养亲属。',
      '单位没有上工伤保险的，这些钱全部由单位付。',
    ],
    otherwise:
      clamped.eq(wage) || percentOf(input) === 0
        ? []
        : [
            {
              when: '抚恤金按缴费工资在平均工资 60%–300% 之间调整后的数算',
              outcome: amountOf(input, { income, areaAverageWage, wage: clamped }),
            },
          ],
  };
}

const DEATH_YEAR = {
  say: '“上一年度”按死亡那年往前一年算。',
  confidence: 'CONV',
  rule: 'CA-09.death-year',
} as const;

/** National urban income of the year before the death; undefined when it is not known. */
function incomeBefore({ yearOfDeath, urbanIncome }: WorkDeathInput): Big | undefined {
  if (urbanIncome) return new Big(urbanIncome);
  const entry = parameterAt(BUILT_IN, {
    parameter: 'urbanIncome',
    region: NATION,
    on: `${yearOfDeath}-01-01`,
  });
  return entry && new Big(entry.value);
}

function percentOf({ spouse, others, orphansOrLoneElders }: WorkDeathInput): number {
  return 40 * spouse + 30 * others + 40 * orphansOrLoneElders;
}

interface Known {
  income: Big;
  areaAverageWage: Yuan;
}

function amountOf(input: WorkDeathInput, known: Known & { wage: Big }): WorkDeathAmount {
  const pension = known.wage.times(percentOf(input)).div(100);
  return {
    kind: 'amount',
    amount: yuan(known.income.times(TIMES_INCOME)),
    funeralGrant: yuan(new Big(known.areaAverageWage).times(FUNERAL_MONTHS)),
    monthlyForDependants: yuan(least(pension, known.wage)),
  };
}

function stepsOf(input: WorkDeathInput, known: Known & { outcome: WorkDeathAmount }): Step[] {
  const percent = percentOf(input);
  return [
    {
      say: `一次性工亡补助金：${input.yearOfDeath - 1} 年全国城镇居民人均可支配收入的 20 倍`,
      formula: `${figure(known.income)} × ${TIMES_INCOME}`,
      value: inYuan(known.outcome.amount),
      rule: 'CA-09.death',
    },
    {
      say: '丧葬补助金：统筹地区上年度职工月平均工资 6 个月',
      formula: `${figure(known.areaAverageWage)} × ${FUNERAL_MONTHS}`,
      value: inYuan(known.outcome.funeralGrant),
      rule: 'CA-09.death',
    },
    {
      say:
        percent > 100
          ? `供养亲属抚恤金：比例合计 ${percent}%，超过 100%，最多等于工资`
          : `供养亲属抚恤金：比例合计 ${percent}%`,
      formula: `${figure(input.wage)} × ${Math.min(percent, 100)}%`,
      value: `${inYuan(known.outcome.monthlyForDependants)}/月`,
      rule: 'CA-09.dependants',
    },
  ];
}

function missing(noIncome: boolean, noArea: boolean): Result<WorkDeathOutcome> {
  const parameters: ParameterId[] = [];
  if (noIncome) parameters.push('urbanIncome');
  if (noArea) parameters.push('areaAverageWage');
  return {
    outcome: {
      kind: 'missing',
      parameters,
      formula:
        '一次性工亡补助金 = 死亡上一年度全国城镇居民人均可支配收入 × 20；丧葬补助金 = 统筹地区上年度职工月平均工资 × 6',
    },
    steps: [],
    assumptions: [DEATH_YEAR],
    changes: [],
    otherwise: [],
  };
}
