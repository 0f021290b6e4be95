import type { Field, Typed } from '../law/fields';
import type { RuleId } from '../law/rules';
import type { Day } from '../time/types';
import type { Block } from './blocks';
import type { MatterFacts } from './matter-facts';

/** One page of questions. */
export interface Step {
  id: string;
  title: string;
  /** One sentence above the questions. */
  lead?: string;
  fields: readonly Field[];
  /** The questions may be answered several times: evidence, household members, respondents. */
  repeat?: { least: number; most: number; itemName: string };
}

/** What a person has answered so far: single steps by field name, repeated ones as a list under the step's id. */
export interface Answers {
  single: Typed;
  lists: Readonly<Record<string, readonly Typed[]>>;
}

/** Something the form must contain by law, and where it is missing. */
export interface Lack {
  /** The step and field to go to. */
  step: string;
  field: string;
  say: string;
}

/** A document the product can draft. */
export interface Template {
  id: string;
  /** 'TP-01' … */
  code: string;
  title: string;
  /** When somebody needs it, in the worker's words. */
  use: string;
  /** Who drafts it: the worker himself, or the office. */
  by: 'worker' | 'office';
  rule: RuleId;
  steps: readonly Step[];
  /** What the matter and the claim sheet already say, as if typed. */
  prefill(facts: MatterFacts): Answers;
  /** What the form must still contain (its article says so); empty when complete. */
  lacks(answers: Answers, today: Day): readonly Lack[];
  /** The document. Whatever is missing is a line to be filled in by hand. */
  blocks(answers: Answers, today: Day): readonly Block[];
  /** What to do with the paper: where, how many copies, what to bring. */
  next: readonly string[];
}
