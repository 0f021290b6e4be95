import { TOPIC_IDS, TOPICS, type TopicId } from '../../triage/topics';
import type { Typed } from '../fields';
import type { WorkingCalendar } from '../calendar';
import type { Result } from '../result';
import type { Calculator, Run, Surroundings } from './calculator';
import * as deduction from './forms/deduction';
import { doubleWageCalculator } from './forms/double-wage';
import { doubleWageLaterCalculator } from './forms/double-wage-later';
import * as ending from './forms/ending';
import * as family from './forms/family';
import * as injury from './forms/injury';
import * as pay from './forms/pay';
import * as probation from './forms/probation';
import * as procedure from './forms/procedure';
import * as standing from './forms/standing';
import type { CalculatorId } from './ids';

/** Every calculator by its id: each with its own input and outcome. */
export const CALCULATORS = {
  'wage-arrears': pay.wageArrearsCalculator,
  'damage-deduction': deduction.damageDeductionCalculator,
  'idle-pay': deduction.idlePayCalculator,
  overtime: pay.overtimeCalculator,
  'annual-leave': pay.annualLeaveCalculator,
  'double-wage': doubleWageCalculator,
  'double-wage-later': doubleWageLaterCalculator,
  'ending-pay': ending.endingPayCalculator,
  severance: ending.severanceCalculator,
  'severance-before-2008': ending.severanceBefore2008Calculator,
  'unlawful-termination': ending.unlawfulTerminationCalculator,
  'notice-pay': ending.noticePayCalculator,
  'average-wage': ending.averageWageCalculator,
  'arrears-surcharge': pay.arrearsSurchargeCalculator,
  'probation-limit': probation.probationLimitCalculator,
  'probation-pay': probation.probationPayCalculator,
  'work-injury': injury.workInjuryCalculator,
  'injury-grants': injury.injuryGrantsCalculator,
  'work-death': injury.workDeathCalculator,
  'stop-work-pay': injury.stopWorkPayCalculator,
  'sick-pay': family.sickPayCalculator,
  'medical-period': family.medicalPeriodCalculator,
  maternity: family.maternityCalculator,
  'retirement-age': family.retirementAgeCalculator,
  'non-compete': standing.nonCompeteCalculator,
  unemployment: standing.unemploymentCalculator,
  'employment-status': standing.employmentStatusCalculator,
  'final-award': procedure.finalAwardCalculator,
  deadline: procedure.deadlineCalculator,
  'arbitration-limit': procedure.arbitrationLimitCalculator,
} as const satisfies Record<CalculatorId, { fields: unknown }>;

type Catalogue = typeof CALCULATORS;
/** What a calculator is given. */
export type InputOf<Id extends CalculatorId> = Parameters<Catalogue[Id]['compute']>[0];
/** What a calculator answers. */
export type OutcomeOf<Id extends CalculatorId> = ReturnType<Catalogue[Id]['compute']>['outcome'];

// the same table, told so that an id keeps its own input and outcome
const BY_ID: { readonly [Id in CalculatorId]: Calculator<InputOf<Id>, OutcomeOf<Id>> } =
  CALCULATORS;

/** Reads what was typed and computes it, or says at each field that cannot be read what is wrong. */
export function run<Id extends CalculatorId>(
  id: Id,
  typed: Typed,
  around: Surroundings,
): Run<InputOf<Id>, OutcomeOf<Id>> {
  return BY_ID[id].run(typed, around);
}

/** Computes an input that was read before. */
export function compute<Id extends CalculatorId>(
  id: Id,
  input: InputOf<Id>,
  calendar?: WorkingCalendar,
): Result<OutcomeOf<Id>> {
  return BY_ID[id].compute(input, calendar);
}

/** The topics that lead to a calculator; the table of topics says so. */
export function topicsOf(id: CalculatorId): TopicId[] {
  return TOPIC_IDS.filter((topic) => TOPICS[topic].calculators.includes(id));
}
