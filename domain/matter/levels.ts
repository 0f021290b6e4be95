import type { Level } from '../triage/types';

const BELOW = { difficult: 'general', general: 'simple', simple: 'simple' } as const;

/** One level less hard: what an expert returns goes to a lawyer, what a lawyer returns to the desk. */
export const levelBelow = (level: Level): Level => BELOW[level];
