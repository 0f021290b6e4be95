import type { Rule } from '../rule';

/** . */
export const EVIDENCE_RULES = {} as const satisfies Record<string, Rule>;
