import { CASE_RULES } from './procedure-case';
import { COUNTING_RULES } from './procedure-counting';
import { PERIOD_RULES } from './procedure-periods';
import type { Rule } from '../rule';

/** How a labour dispute is brought, and in what time: counting, forum and order, periods. */
export const PROCEDURE_RULES = {
  ...COUNTING_RULES,
  ...CASE_RULES,
  ...PERIOD_RULES,
} as const satisfies Record<string, Rule>;
