import type { At, Day } from '../time/types';
import type { Branch, TopicId } from '../triage/topics';
import type { Level } from '../triage/types';
import type { Reachable } from './reachable';

export interface Place {
  lat: number;
  lng: number;
}

/** Whom somebody must not act against: employers, groups of employers, normalised names. Declared by himself or his firm. */
export interface Conflicts {
  respondentIds: readonly string[];
  groupIds: readonly string[];
  nameKeys: readonly string[];
}

/** A lawyer or expert as the assignment sees him: what he declared, and the history of his own offers. */
export interface Candidate {
  id: string;
  firmId: string;
  /** The union's own lawyer or staff: no consent to an outside firm is needed. */
  inHouse: boolean;
  /** Of the expert pool: answers what is difficult. */
  expert: boolean;
  specialties: readonly TopicId[];
  branches: readonly Branch[];
  /** How many matters he takes at a time; a collective one counts two. */
  capacity: number;
  /** What he has in hand, weighted the same way. */
  openLoad: number;
  /** Offers he has not answered yet, weighted the same way. */
  pendingLoad: number;
  /** Both days included. */
  leave: readonly { from: Day; to: Day }[];
  /** Where he goes; an empty list means everywhere. */
  stationIds: readonly string[];
  home?: Place;
  /** How far he goes from home, if he said so. */
  reachKm?: number;
  conflicts: Conflicts;
  /** What his firm must not act against (律师法 39); an in-house lawyer has none. */
  firmConflicts: Conflicts;
  answers: Answers;
  reachable: Reachable;
  /** Full years of practice. */
  practiceYears?: number;
  sex?: Sex;
  /** As he names them: '四川话'. */
  dialects?: readonly string[];
  /** Has handled a matter of this worker, or of the lead this one belongs to; said anew for each matter. */
  knowsWorker?: boolean;
  /** How many offers he has not answered yet. */
  openOffers?: number;
}

export type Sex = 'female' | 'male';

/** What somebody's own offers so far tell: the last twenty or so. */
export interface Answers {
  /** How many he has answered, and how long the middle answer took, in minutes as `answerMinutes` counts them. An offer he let lapse counts as an answer that took as long as it was open. */
  answered: number;
  medianMinutes: number;
  /** How many of those he declined or let lapse, conflicts aside. */
  declined?: number;
  /** The same of the offers he answered with more than nine tenths of his capacity taken. */
  whenFull?: { answered: number; declined: number };
}

/** A matter that looks for somebody, with nothing of the worker in it. */
export interface OpenMatter {
  id: string;
  topic: TopicId;
  branch: Branch;
  level: Level;
  /** Somebody must act for the worker, not only advise. */
  representation: boolean;
  urgent: boolean;
  stationId: string;
  place?: Place;
  respondentIds: readonly string[];
  respondentGroupIds: readonly string[];
  /** Normalised names and aliases of the respondents. */
  respondentKeys: readonly string[];
  /** When somebody has to be appointed. */
  appointBy: At | null;
  /** Whether the worker lets the office hand his data to a partner firm. */
  consentOutsideFirm: boolean;
  /** The firms that were named when he agreed. */
  firmsAgreed?: string[];
  /** Who declined, or let the offer lapse, or noticed a conflict. */
  missedBy: readonly string[];
  /** How many workers the matter is for. */
  peopleCount: number;
  /** The lawyers who have handled a matter of this worker, or the lead this one belongs to. */
  knownTo?: readonly string[];
  /** What the worker asked for; followed where somebody fits. */
  wish?: { sex?: Sex; dialect?: string };
  now: At;
}

/** How much of somebody's capacity a matter takes. */
export function loadOf(matter: Pick<OpenMatter, 'peopleCount'>): number {
  return matter.peopleCount > 1 ? 2 : 1;
}

export const NO_CONFLICTS: Conflicts = { respondentIds: [], groupIds: [], nameKeys: [] };
