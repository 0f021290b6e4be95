import { DISMISSAL_RULES } from './pay-dismissal';
import { LEAVE_RULES } from './pay-leave';
import { SEVERANCE_RULES } from './pay-severance';
import { WAGE_RULES } from './pay-wages';
import type { Rule } from '../rule';

/** What an employer owes in money: on ending, without a contract, for overtime, leave, probation and arrears. */
export const PAY_RULES = {
  ...SEVERANCE_RULES,
  ...DISMISSAL_RULES,
  ...WAGE_RULES,
  ...LEAVE_RULES,
} as const satisfies Record<string, Rule>;
