import type { CalculatorPart } from './use-calculator';

/** What was computed. */
export type CalculatorAnswer = NonNullable<CalculatorPart['answer']>;
