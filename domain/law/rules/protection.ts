import type { Rule } from '../rule';

/** . */
export const PROTECTION_RULES = {} as const satisfies Record<string, Rule>;
