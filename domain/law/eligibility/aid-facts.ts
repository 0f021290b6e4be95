import type { Yuan } from '../../money';
import type { ParameterEntry } from '../parameters/lookup';
import type { MatterId } from './matters';

/** Who asks. A near relative asks for a worker who has died or cannot act. */
export const PERSONS = {
  worker: '职工（不是进城务工）',
  'migrant-worker': '进城务工人员、农民工',
  'union-staff': '工会工作者',
  'union-body': '工会组织',
  kin: '职工的近亲属（配偶、父母、子女等）',
  other: '都不是',
} as const;

export type Person = keyof typeof PERSONS;

/** Groups whose hardship nobody checks, once papers prove it. 法律援助法 42(1), (2). */
export const EXEMPT_GROUPS = {
  'no-income': '没有固定收入的未成年人、老年人、残疾人等',
  assistance: '正在领低保、特困等救助、司法救助，或军人军属的优待抚恤',
} as const;

export type ExemptGroup = keyof typeof EXEMPT_GROUPS;

/** What decides on legal aid. */
export interface AidFacts {
  who: Person;
  matters: readonly MatterId[];
  /** To be represented, or only advice and papers written. */
  wants: 'representation' | 'advice';
  /** Whether the applicant says of himself that he is in hardship; absent: not asked yet. */
  hardshipDeclared?: boolean;
  /** Yuan a month for each member of the household. */
  incomePerHead?: Yuan;
  /** The place's line (法律援助法 34), where it is on record. */
  hardshipLine?: ParameterEntry;
  /** What the place has added to the matters of 法律援助法 31, where it is on record. */
  localScope?: ParameterEntry;
  exempt?: readonly ExemptGroup[];
  /** He has hired a lawyer or agent of his own. */
  hasOwnAgent: boolean;
  /** Aid has been granted already. */
  granted?: boolean;
  /** Somebody without full capacity to act, or a minor. */
  underGuardian?: boolean;
  /** Lawful rights were seriously infringed, and there is evidence. 工会法律援助办法 10. */
  seriouslyInfringed?: boolean;
  hasEvidence?: boolean;
  /** Six-digit code of the place. */
  region?: string;
  /** Fewest days left of any limit, null when none runs; see `shortestLeft` of the clocks. */
  daysLeft?: number | null;
  /** Property or evidence must be secured, or pay advanced, now. */
  mustSecure?: boolean;
}
