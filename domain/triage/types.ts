import type { FormOfAid } from '../matter/forms';
import type { At, Day } from '../time/types';
import type { Cause } from './cause';
import type { EvidenceId } from './evidence';
import type { Branch, TopicId } from './topics';

/** What is known when a matter is triaged: the words alone are enough. */
export interface TriageInput {
  text: string;
  now: At;
  /** What the worker himself chose; it wins over what the words suggest. */
  chosenTopic?: TopicId;
  /**
   * Set where questions of every kind come in. Elsewhere it is a worker at the door of a union's
   * legal aid who writes: in doubt it is about work.
   */
  fromAnybody?: boolean;
  wantedForms?: readonly FormOfAid[];
  peopleCount?: number;
  facts?: {
    /** The last day of a limit the worker knows of. */
    dueDay?: Day;
    /** The nearest one that was counted from what he told of his days. */
    limit?: CountedLimit;
    pregnantOrNursing?: boolean;
    hospital?: boolean;
    minor?: boolean;
  };
  /** Ids of the evidence items already there. */
  attachedEvidence?: readonly string[];
  hasRespondent?: boolean;
}

/** A limit of the law with its last day. */
export interface CountedLimit {
  /** What it is for: "拖欠的工资：申请劳动仲裁". */
  what: string;
  day: Day;
}

/** `deadline` was told, in words or as a day; `limit` was counted, and goes when the days it was counted from do. */
export type UrgencyReasonId =
  | 'deadline'
  | 'limit'
  | 'assets'
  | 'many-people'
  | 'death'
  | 'serious-injury'
  | 'mother-dismissed'
  | 'subsistence'
  | 'self-harm'
  | 'violence';

export interface UrgencyReason {
  id: UrgencyReasonId;
  /** A sentence for the worker. */
  text: string;
  /** The article it rests on. */
  article?: string;
  /** The worker's own words that say so; none where it was ticked or counted. */
  words?: string;
}

/** Where in the text as written, end excluded, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A form of aid that fits, and why. */
export interface FittingForm {
  form: FormOfAid;
  why: string;
}

/** A missing fact, asked for. */
export interface Question {
  id: string;
  ask: string;
  why: string;
}

export interface MissingItem {
  id: string;
  label: string;
  why: string;
}

/** The right place for what the office does not take, or beside it. */
export interface Door {
  name: string;
  phone: string;
  why: string;
}

export type Confidence = 'sure' | 'likely' | 'guess';
export type Level = 'simple' | 'general' | 'difficult';

/** The first look at a matter, every part with its reason in words. */
export interface Triage {
  /** The version of the model that looked. */
  model: string;
  labour: boolean;
  branch: Branch;
  topic: TopicId;
  /** Topics also touched, the likeliest first. */
  alternatives: TopicId[];
  /** The likeliest of the alternatives: half of all matters touch a second topic. */
  second?: TopicId;
  confidence: Confidence;
  /** "因为您提到……", quoting the worker. */
  topicReason: string;
  /** The words the topic was read from, in order, never overlapping. */
  matched: Span[];
  urgent: boolean;
  urgencyReasons: UrgencyReason[];
  level: Level;
  levelReason: string;
  /** The worker's own words the level was read from. */
  levelWords?: string;
  missing: MissingItem[];
  /** Facts of `missing`, as questions. */
  questions: Question[];
  /** What a court will call it, by the day of the look. */
  cause?: Cause;
  /** Forms of aid that fit, the likeliest to help first. */
  forms: FittingForm[];
  /** What to collect, the needed first. */
  evidence: EvidenceId[];
  /** Set when somebody else must be called: not a labour matter, or danger. */
  door?: Door;
}
