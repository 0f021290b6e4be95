import type { Rule } from '../rule';

/** . */
export const PAY_RULES = {} as const satisfies Record<string, Rule>;
