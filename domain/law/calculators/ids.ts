/** Every calculator there is, in the order they are offered. */
export const CALCULATOR_IDS = [
  'wage-arrears',
  'damage-deduction',
  'idle-pay',
  'overtime',
  'annual-leave',
  'double-wage',
  'double-wage-later',
  'ending-pay',
  'severance',
  'severance-before-2008',
  'unlawful-termination',
  'notice-pay',
  'average-wage',
  'arrears-surcharge',
  'probation-limit',
  'probation-pay',
  'work-injury',
  'injury-grants',
  'work-death',
  'stop-work-pay',
  'sick-pay',
  'medical-period',
  'maternity',
  'retirement-age',
  'non-compete',
  'unemployment',
  'employment-status',
  'final-award',
  'deadline',
  'arbitration-limit',
] as const;

export type CalculatorId = (typeof CALCULATOR_IDS)[number];

/** Narrows a string from outside to a calculator. */
export function isCalculatorId(value: string): value is CalculatorId {
  return (CALCULATOR_IDS as readonly string[]).includes(value);
}
