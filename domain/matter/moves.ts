import type { OpeningHours } from '../law/opening-hours';
import type { Day, At } from '../time/types';
import type { Level } from '../triage/types';
import type { FormOfAid } from './forms';
import type { Actor, MatterAction } from './lifecycle';
import type { Limits } from './limits';
import type { Handler, Miss, OutcomeRecord, Stage, TerminationGround } from './matter';

/** Who makes the move and in what quality. */
export interface Mover {
  personId: string;
  /** Shown on the timeline. */
  name: string;
  as: Actor;
}

export interface Move {
  action: MatterAction;
  by: Mover;
  now: At;
  details?: MoveDetails;
  /** The opening hours of the matter's station: office promises run in them. */
  hours: OpeningHours;
  limits: Limits;
  soleOfficer?: boolean;
}

/** What is said together with a move; which of it is needed stands in the lifecycle table. */
export interface MoveDetails {
  reasons?: string;
  note?: string;
  article?: string;
  papers?: { label: string; why?: string }[];
  papersDay?: Day;
  soleOfficerReason?: string;
  handler?: Omit<Handler, 'since'>;
  offer?: { id: string; personId: string; lapsesAt: At };
  miss?: Miss['kind'];
  level?: Level;
  forms?: FormOfAid[];
  handover?: string;
  work?: string;
  stage?: Stage;
  /** What was added or set right, by its name: "用人单位". */
  amended?: readonly string[];
  answer?: string;
  outcome?: Omit<OutcomeRecord, 'at' | 'byId'>;
  rating?: { stars: 1 | 2 | 3 | 4 | 5; words: string };
  ground?: TerminationGround;
  receiver?: string;
  receiverPhone?: string;
  leadId?: string;
  leadNumber?: string;
  /** How somebody was reached, as it is shown: "电话". */
  contactChannel?: string;
  contactWith?: 'worker' | 'respondent' | 'authority' | 'other';
  /** What the worker may read of it. */
  said?: string;
  /** Keeps a move that is otherwise told from the worker's timeline. */
  internal?: boolean;
  /** The worker said so when he was called after closing. */
  unsatisfied?: boolean;
  waitsForStaff?: string;
  waitsForRoom?: boolean;
  officialNumber?: string;
}
