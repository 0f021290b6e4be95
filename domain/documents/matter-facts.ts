import type { Yuan } from '../money';
import type { Day } from '../time/types';
import type { TopicId } from '../triage/topics';

/** Everything a document can take over from a matter, its worker and his claim sheet; whatever is unknown is absent. */
export interface MatterFacts {
  number?: string;
  topic?: TopicId;
  filedOn?: Day;
  worker: {
    name?: string;
    sex?: 'female' | 'male';
    birth?: Day;
    ethnicGroup?: string;
    idNumber?: string;
    phone?: string;
    address?: string;
    householdAddress?: string;
    migrant?: boolean;
    unionMember?: boolean;
  };
  respondents: readonly { name: string; creditCode?: string; address?: string; phone?: string }[];
  narrative?: string;
  wants?: string;
  claims: readonly ClaimLine[];
  evidence: readonly { name: string; kind?: string }[];
  /** Who represents him, once there is somebody. */
  agent?: { name: string; firm?: string; phone?: string };
  /** The office's own name, address and case number, for its papers. */
  office: { union: string; station?: string; address?: string; phone?: string };
  decision?: { kind: 'granted' | 'refused'; day: Day; reasons: string; article?: string };
  termination?: { day: Day; ground: string; reasons: string };
  papersAsked?: { day: Day; items: readonly string[]; until: Day };
  outcome?: {
    kind: string;
    summary: string;
    day: Day;
    claimed?: Yuan;
    awarded?: Yuan;
    received?: Yuan;
  };
}

/** One line of a claim sheet as a document writes it. */
export interface ClaimLine {
  label: string;
  amount: Yuan;
  from?: Day;
  to?: Day;
}
