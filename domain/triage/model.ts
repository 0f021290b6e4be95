/**
 * The version of what triage reads with: lexicon, turns of phrase, urgency, level. A stored result names it. It changes with
 * every change of those (a test keeps their sum).
 */
export const MODEL = '2026.11';
