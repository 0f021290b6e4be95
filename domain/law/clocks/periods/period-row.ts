import type { Confidence } from '../../rule';
import type { RuleId } from '../../rules';
import type { Actor, ClockKind } from '../clock';
import type { PaperId } from '../papers';
import type { Period } from '../period';

/** One period that a paper or step starts: what must happen, by when, and what the worker does about it. */
export interface PeriodRow {
  what: string;
  from: PaperId;
  period: Period;
  /** Counted back from the day instead of on from it. */
  before?: true;
  /** A day that no holiday moves. */
  fixed?: true;
  rule: RuleId;
  who: Actor;
  kind: ClockKind;
  /** What to do now, in one sentence. */
  doNow: string;
  /** What to do once it is over. */
  afterwards: string;
  /** How far the length may be doubted, where it is less sure than the rule. */
  confidence?: Confidence;
}

export const days = (length: number): Period => ({ length, unit: 'day' });
export const workdays = (length: number): Period => ({ length, unit: 'workday' });
export const months = (length: number): Period => ({ length, unit: 'month' });
export const years = (length: number): Period => ({ length, unit: 'year' });

/** After a limit that cannot be had back. */
export const LATE = '期限过了，请今天就打电话问承办人或 12348，看还有没有办法。';
