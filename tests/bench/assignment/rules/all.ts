import { clairvoyant } from './clairvoyant';
import { leastLoadedCapped, leastLoadedGated } from './least-loaded';
import { ours } from './ours';
import { pull } from './pull';
import { roundRobin } from './round-robin';
import type { RuleMaker } from './rule';
import { weightedShare } from './weighted-share';
import { weightedSum } from './weighted-sum';

export const OURS = 'ours';
/** The strong baseline the bars are set against. */
export const PEER = 'least-loaded-gated';

export const RULES: Readonly<Record<string, RuleMaker>> = {
  'weighted-share': weightedShare,
  'round-robin': roundRobin,
  'least-loaded-capped': leastLoadedCapped,
  [PEER]: leastLoadedGated,
  'weighted-sum': weightedSum,
  pull,
  [OURS]: ours(),
  clairvoyant,
};
