import type { Rule } from '../rule';

/** . */
export const PROCEDURE_RULES = {} as const satisfies Record<string, Rule>;
