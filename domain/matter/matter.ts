import type { Sex } from '../assignment/candidate';
import type { Dialect } from '../people/dialects';
import type { At, Day } from '../time/types';
import type { Cause } from '../triage/cause';
import type { EvidenceId } from '../triage/evidence';
import type { Branch, TopicId } from '../triage/topics';
import type {
  Door,
  FittingForm,
  Level,
  MissingItem,
  Question,
  UrgencyReason,
} from '../triage/types';
import type { FormOfAid } from './forms';
import type { LimitId } from './limits';
import type { State, Turn } from './states';

/** How a matter reached the office. */
export const CHANNELS = {
  miniapp: '小程序',
  group: '咨询群',
  phone: '来电',
  counter: '来访',
  'station-qr': '站点扫码',
  hotline: '热线',
} as const;
export type Channel = keyof typeof CHANNELS;

/** The stages of handling, in their usual order. */
export const STAGES = {
  negotiation: '协商',
  mediation: '调解',
  arbitration: '劳动仲裁',
  litigation: '法院诉讼',
  enforcement: '强制执行',
} as const;
export type Stage = keyof typeof STAGES;

/** How a matter ended. */
export const OUTCOMES = {
  answered: '已答复',
  drafted: '文书已写好',
  settled: '协商解决',
  mediated: '调解成功',
  awarded: '仲裁裁决',
  judged: '法院判决',
  enforced: '执行到位',
  lost: '请求未获支持',
  dropped: '职工不再要求',
} as const;
export type OutcomeKind = keyof typeof OUTCOMES;

/** The eight grounds on which aid ends early (法律援助法 48). */
export const TERMINATION_GROUNDS = {
  deception: '以欺骗或其他不正当手段获得法律援助',
  concealment: '故意隐瞒与案件有关的重要事实或者提供虚假证据',
  illegalUse: '利用法律援助从事违法活动',
  hardshipGone: '经济状况发生变化，不再符合法律援助条件',
  caseEnded: '案件终止审理或者已经被撤销',
  ownLawyer: '自行委托律师或者其他代理人',
  asked: '职工有正当理由要求终止法律援助',
  other: '法律法规规定的其他情形',
} as const;
export type TerminationGround = keyof typeof TERMINATION_GROUNDS;

/** How somebody may be reached or was reached. */
export const CONTACT_CHANNELS = {
  phone: '电话',
  visit: '当面',
  message: '小程序消息',
  group: '咨询群',
  mail: '信件',
} as const;
export type ContactChannel = keyof typeof CONTACT_CHANNELS;

/** The employer a matter is against. `key` is the normalised name the conflict check runs on. */
export interface RespondentRef {
  id: string;
  name: string;
  key: string;
  groupId?: string;
}

export interface MatterTriage {
  topic: TopicId;
  alternatives: TopicId[];
  topicReason: string;
  labour: boolean;
  branch: Branch;
  urgent: boolean;
  urgencyReasons: UrgencyReason[];
  level: Level;
  levelReason: string;
  missing: MissingItem[];
  door?: Door;
  levelWords?: string;
  /** What looks before it lack: the version of the model and what it read further. */
  model?: string;
  second?: TopicId;
  questions?: Question[];
  cause?: Cause;
  forms?: FittingForm[];
  evidence?: EvidenceId[];
}

export interface TriageCorrection {
  at: At;
  byId: string;
  byName: string;
  from: { topic: TopicId; level: Level; urgent: boolean };
  to: { topic: TopicId; level: Level; urgent: boolean };
  reason: string;
}

export type HandlerKind = 'staff' | 'student' | 'lawyer' | 'expert';

export interface Handler {
  personId: string;
  kind: HandlerKind;
  name: string;
  firmId?: string;
  firmName?: string;
  /** Why it is he, in one sentence for the worker. */
  why?: string;
  since: At;
}

/** Who acts next and by when. */
export interface RunningPromise {
  id: LimitId;
  turn: Turn;
  startedAt: At;
  dueAt: At;
  /** "法定 7 天（法律援助法 43）": where the day comes from. */
  basis: string;
  brokenAt?: At;
}

export interface Decision {
  kind: 'granted' | 'refused';
  at: At;
  byId: string;
  byName: string;
  reasons: string;
  article?: string;
  urgent: boolean;
  papersDay?: Day;
  /** Decided by the person who decided before, because the office has nobody else; the stated exception. */
  soleOfficerException?: string;
}

export interface Objection {
  at: At;
  against: 'refused' | 'terminated';
  reasons: string;
  /** Who may not decide it. */
  decidedBeforeBy: string;
}

export interface OutcomeRecord {
  kind: OutcomeKind;
  summary: string;
  /** Yuan, two decimals; each with the day it was fixed or paid. */
  claimed?: { amount: string; day: Day };
  awarded?: { amount: string; day: Day };
  received?: { amount: string; day: Day };
  at: At;
  byId: string;
}

export interface Rating {
  stars: 1 | 2 | 3 | 4 | 5;
  words: string;
  at: At;
}

export interface ProposedAnswer {
  text: string;
  byId: string;
  byName: string;
  at: At;
  returned?: { reasons: string; byId: string; at: At };
}

/** A lawyer's sex or dialect a worker asked for. */
export interface Wish {
  sex?: Sex;
  dialect?: Dialect;
}

/** One try to place a matter with one lawyer, as the matter remembers it. */
export interface Miss {
  offerId: string;
  personId: string;
  at: At;
  kind: 'declined' | 'conflict' | 'lapsed' | 'recalled';
}

/** Anything a worker brings: one number from first contact to archive. */
export interface Matter {
  _id: string;
  schemaVersion: 1;
  version: number;
  /** The spoken number, "261121-PH-7K4Q-3". */
  number: string;
  /** Given at granting. */
  officialNumber?: string;
  channel: Channel;
  state: State;
  /** Where supplementing returns to. */
  returnTo?: State;
  forms: FormOfAid[];
  /** The worker's own first words, cut to one line; never shown in an offer. */
  summary: string;
  triage: MatterTriage;
  corrections: TriageCorrection[];
  /** What the office asked for; one complete list. */
  papersAsked: { label: string; why?: string }[];
  papersAskedAt?: At;
  /** What was told of its days, as typed into the fields of limits; absent while nothing was. */
  clockFacts?: Record<string, string | string[]>;
  /** After urgent granting: the papers still owed. */
  papersOwedBy?: Day;
  stationId: string;
  /** The station and everything above it: who has one of them in his reach sees the matter. */
  scopeIds: string[];
  region: string;
  /** Workers whose page this matter is: applicant, the person he applies for, representatives. */
  ownerIds: string[];
  applicantId: string;
  applicantMasked: string;
  /** Wants to hand the matter to lawyers of outside firms. */
  consentOutsideFirm: boolean;
  /** The ids of the firms that were named to him when he agreed; absent where that is not known. */
  firmsAgreed?: string[];
  respondents: RespondentRef[];
  respondentIds: string[];
  handler?: Handler;
  handlerId: string;
  /** "<person>:open" or "<person>:done": the handler's own two lists; '' without a handler. */
  handlerList: string;
  /** An answer waits for somebody to release it. */
  awaitingRelease: boolean;
  offer?: { id: string; personId: string; lapsesAt: At };
  offereeId: string;
  misses: Miss[];
  /** Why it waits for a person to place it; absent while the system tries. */
  waitsForStaff?: string;
  /** It waits because nobody could take it: placed by the office itself once somebody can. */
  waitsForRoom?: boolean;
  /** What the worker asked for in a lawyer. */
  wish?: Wish;
  appointBy?: At;
  stage?: Stage;
  /** When it came into its stage. */
  stageSince?: At;
  decision?: Decision;
  objection?: Objection;
  termination?: { ground: TerminationGround; reasons: string; byId: string; at: At };
  referral?: { receiver: string; phone?: string; reasons: string; at: At; receivedAt?: At };
  proposedAnswer?: ProposedAnswer;
  outcome?: OutcomeRecord;
  rating?: Rating;
  reassignAsked?: { reasons: string; at: At };
  upgradeAsked?: { reasons: string; at: At };
  followedUpAt?: At;
  /** Said when he was called after closing: somebody should look again. */
  unsatisfied?: boolean;
  openComplaintId?: string;
  promise: RunningPromise | null;
  /** In which of the office's queues it stands, and where there. */
  queue: string;
  queueKey: string;
  /** A collective matter: the lead, or one of its workers. */
  lead: boolean;
  leadId: string;
  leadNumber?: string;
  memberCount: number;
  /** The WeChat group it came from; empty when none. */
  groupId: string;
  /** How many workers it is for, as it was told; absent where nothing was said of several. */
  peopleCount?: number;
  /** The building sites its words name; absent where they name none. */
  siteKeys?: string[];
  createdAt: At;
  updatedAt: At;
  closedAt?: At;
}

/** A line of a matter's history. Append-only. */
export interface TimelineEvent {
  _id: string;
  matterId: string;
  at: At;
  action: string;
  actorId: string;
  /** "普惠路站 陈老师", "系统", "您". */
  actorName: string;
  from: State | 'none';
  to: State;
  public: boolean;
  /** What the worker reads. */
  text: string;
  /** What only the office reads. */
  note?: string;
  version: number;
}

/** Aid that must be granted first: any wanted form that has a condition. */
export function isRepresentation(matter: Pick<Matter, 'forms'>): boolean {
  return matter.forms.some((form) => form !== 'consultation' && form !== 'drafting');
}
