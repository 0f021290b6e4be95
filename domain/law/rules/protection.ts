import type { Rule } from '../rule';
import { INJURY_RULES } from './protection-injury';
import { STANDING_RULES } from './protection-standing';
import { FAMILY_RULES } from './protection-family';

/** What protects a worker beyond the wage: injury, illness, birth, age, competition, unemployment, status. */
export const PROTECTION_RULES = {
  ...INJURY_RULES,
  ...FAMILY_RULES,
  ...STANDING_RULES,
} as const satisfies Record<string, Rule>;
