import type { Day } from '../time/types';

/**
 * How far a rule may be trusted: `V1` the statute's own text, `V2` a secondary copy of it, `GK` general knowledge
 * without a text, `CONV` a way of counting chosen where the law leaves it open.
 */
export type Confidence = 'V1' | 'V2' | 'GK' | 'CONV';

/** One rule of law as data, with its source. */
export interface Rule {
  /** Law and article in short form: '劳动合同法 47'. */
  article: string;
  /** What it says, in one sentence a worker understands. */
  says: string;
  confidence: Confidence;
  /** First day it applies to facts; absent: since before anything counted here. */
  validFrom?: Day;
  /** Last day it applies to facts. */
  validTo?: Day;
}

/** What a reader is told of a rule that is not plain statute; nothing for one that is. */
export function doubtOf(confidence: Confidence): string | undefined {
  return DOUBTS[confidence];
}

/** Whether a rule applies to what happened on a day. */
export function appliesOn(rule: Rule, day: Day): boolean {
  return (
    (rule.validFrom === undefined || rule.validFrom <= day) &&
    (rule.validTo === undefined || day <= rule.validTo)
  );
}

const DOUBTS: Readonly<Record<Confidence, string | undefined>> = {
  V1: undefined,
  V2: '这一条来自公开资料，请以当地正式规定为准。',
  GK: '这一条是通行的看法，没有核对到原文，请以当地规定为准。',
  CONV: '法律没有写明怎么算，这里按常用的算法，各地可能不同。',
};
