import { assignment } from './assignment/part';
import { calculatorSpeed } from './calculator-speed';
import { coldStarts } from './cold-start';
import type { Extent } from './extent';
import type { Figure } from './figure';
import { growth } from './growth';
import { rankingSpeed } from './ranking';
import { reopening } from './reopening';
import { packageSizes } from './sizes';
import { transactionRate } from './transactions';
import { triageSpeed } from './triage-speed';

type Part = (root: string, extent: Extent) => Promise<Figure[]>;

/** What there is to measure, the longest last. */
export const PARTS: Record<string, Part> = {
  'cold-start': coldStarts,
  sizes: packageSizes,
  triage: triageSpeed,
  calculators: calculatorSpeed,
  ranking: rankingSpeed,
  assignment,
  transactions: transactionRate,
  reopening,
  growth,
};
