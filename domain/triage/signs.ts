import { ABSENT_SIGNS } from './signs/absent';
import { ASKED_SIGNS } from './signs/asked';
import { HARM_SIGNS } from './signs/harm';
import { JOB_SIGNS } from './signs/job';
import type { Sign } from './signs/sign';
import { STANDING_SIGNS } from './signs/standing';
import { TOGETHER_SIGNS } from './signs/together';

/** Every turn of phrase that weighs; what each is worth stands in `lexicon/turns.ts`. */
export const SIGNS: readonly Sign[] = [
  ...JOB_SIGNS,
  ...HARM_SIGNS,
  ...STANDING_SIGNS,
  ...TOGETHER_SIGNS,
  ...ASKED_SIGNS,
  ...ABSENT_SIGNS,
];
