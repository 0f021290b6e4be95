import { AID_RULES } from './rules/aid';
import { EVIDENCE_RULES } from './rules/evidence';
import { FORM_RULES } from './rules/forms';
import { PAY_RULES } from './rules/pay';
import { PROCEDURE_RULES } from './rules/procedure';
import { PROTECTION_RULES } from './rules/protection';
import type { Rule } from './rule';

/** Every rule the product rests on, by its id. */
export const RULES = {
  ...AID_RULES,
  ...PROCEDURE_RULES,
  ...PAY_RULES,
  ...PROTECTION_RULES,
  ...EVIDENCE_RULES,
  ...FORM_RULES,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** A rule by its id. */
export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}
