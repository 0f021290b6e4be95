import type { Rule } from '../rule';

/** . */
export const AID_RULES = {} as const satisfies Record<string, Rule>;
