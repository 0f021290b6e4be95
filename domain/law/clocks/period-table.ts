import { ARBITRATION_PERIODS } from './periods/arbitration';
import { COURT_PERIODS } from './periods/court';
import { INJURY_PERIODS } from './periods/injury';
import { MEDIATION_PERIODS } from './periods/mediation';
import { OFFICE_PERIODS } from './periods/office';
import type { PeriodRow } from './periods/period-row';

/** Every period that runs from a paper or step; the limits of the claims themselves are counted apart. */
export const PERIODS = {
  ...MEDIATION_PERIODS,
  ...ARBITRATION_PERIODS,
  ...COURT_PERIODS,
  ...INJURY_PERIODS,
  ...OFFICE_PERIODS,
} as const satisfies Record<string, PeriodRow>;

export type PeriodId = keyof typeof PERIODS;
export const PERIOD_IDS = Object.keys(PERIODS) as readonly PeriodId[];
