import type { Yuan } from '../money';
import type { Day } from '../time/types';
import type { ParameterId } from './parameters/parameter';
import type { Confidence } from './rule';
import type { RuleId } from './rules';

/** What every result says of itself. */
export const DISCLAIMER = '仅供参考，以仲裁机构、法院认定为准。';

/** One line of a calculation, with the numbers filled in. */
export interface Step {
  /** What is done, in words: '工作满 2 年 6 个月，按 3 个月算'. */
  say: string;
  /** The arithmetic with its numbers: '8,000.00 × 3'; absent where there is none. */
  formula?: string;
  /** What came of it: '24,000.00 元'. */
  value?: string;
  rule?: RuleId;
}

/** Something taken for granted on the way, with how far it may be doubted. */
export interface Assumption {
  say: string;
  confidence: Confidence;
  rule?: RuleId;
}

/** An amount of money, rounded once. */
export interface AmountOutcome {
  kind: 'amount';
  amount: Yuan;
}

/** Between two amounts, both included. */
export interface RangeOutcome {
  kind: 'range';
  low: Yuan;
  high: Yuan;
}

/** A number of months. */
export interface MonthsOutcome {
  kind: 'months';
  months: number;
}

/** A last day: as counted, and moved to the next working day where the last day is a holiday. */
export interface DateOutcome {
  kind: 'date';
  nominal: Day;
  /** Null when that year's holidays are not published. */
  rolled: Day | null;
  warning?: 'CALENDAR_UNKNOWN';
}

/** A month, 'YYYY-MM'. */
export interface MonthOutcome {
  kind: 'month';
  month: string;
}

/** An answer in words, one of a calculator's closed list. */
export interface AnswerOutcome<Code extends string = string> {
  kind: 'answer';
  code: Code;
  say: string;
  /** What follows from it and where to go, one sentence each. */
  next: readonly string[];
}

/** It cannot be: what was given has no lawful result. */
export interface RefusalOutcome {
  kind: 'refusal';
  code: string;
  /** Why, and what to do, in one sentence. */
  say: string;
}

/** A local number is not on record: 本地标准未录入. */
export interface MissingOutcome {
  kind: 'missing';
  parameters: readonly ParameterId[];
  /** How it would be computed. */
  formula: string;
}

/** Whatever a calculator may answer; each adds figures of its own. */
export type AnyOutcome =
  | AmountOutcome
  | RangeOutcome
  | MonthsOutcome
  | MonthOutcome
  | DateOutcome
  | AnswerOutcome
  | RefusalOutcome
  | MissingOutcome;

/** A result with everything a reader needs to check it. */
export interface Result<Outcome extends { kind: string }> {
  outcome: Outcome;
  steps: readonly Step[];
  assumptions: readonly Assumption[];
  /** What would change the result, one sentence each. */
  changes: readonly string[];
  /** The other result where one day more or less, or another reading of the law, flips it. */
  otherwise: readonly { when: string; outcome: Outcome }[];
}
