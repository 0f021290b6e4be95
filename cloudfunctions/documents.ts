import type { Candidate, OpenMatter, Sex } from '@domain/assignment/candidate';
import type { Weights } from '@domain/assignment/weights';
import type { DraftContent } from '@contracts/shapes/draft';
import type { CalculatorId } from '@domain/law/calculators/ids';
import type { OpeningHours } from '@domain/law/opening-hours';
import type { ParameterEntry } from '@domain/law/parameters/lookup';
import type { FormOfAid } from '@domain/matter/forms';
import type { ContactChannel, Matter, TimelineEvent } from '@domain/matter/matter';
import type { SignalKind } from '@domain/matter/signals';
import type { Permission, Role } from '@domain/people/roles';
import type { StationLevel } from '@domain/people/stations';
import type { ContentVerdict } from '@domain/privacy/content-check';
import type { At, Day } from '@domain/time/types';
import type { Understood } from '@domain/triage/confusion';
import type { Branch, TopicId } from '@domain/triage/topics';
import type { UrgencyReason } from '@domain/triage/types';
import type { KernelCollections, PersonRecord, SealedText } from './kernel/records';

/** Facts for the figures; not identifying alone. */
export interface Statistics {
  sex?: 'female' | 'male';
  birthYear?: number;
  migrant?: boolean;
  unionMember?: boolean;
  household?: 'local-urban' | 'local-rural' | 'other-urban' | 'other-rural';
  trade?: string;
}

/** Anybody the office knows; a caller by phone has no login until he ties one. */
export interface PersonDocument extends PersonRecord {
  roles: Role[];
  permissions: Permission[];
  /** The professional name of office people and lawyers, shown to workers; '' for workers. */
  displayName?: string;
  nameMasked?: string;
  phoneMasked?: string;
  /** Keyed hashes for look-up; absent when not given. */
  phoneHash?: string;
  idHash?: string;
  nameHash?: string;
  firmId?: string;
  statistics?: Statistics;
  joinedAt?: At;
  /** Written down of a caller who later tied his WeChat: the person he turned out to be. */
  tiedTo?: string;
}

/** Somebody's part in a matter, with his own words and claim. */
export interface PartyDocument {
  _id: string;
  matterId: string;
  personId: string;
  role: 'worker' | 'applicant' | 'representative' | 'guardian';
  relation: string;
  narrative: string;
  wants: string;
  /** Yuan; '' when not stated. */
  claimAmount: string;
  statistics: Statistics;
  /** Whether aid can be had, as it was answered when he applied; sealed under his key. */
  aid?: SealedText;
  createdAt: At;
}

export interface FileDocument {
  _id: string;
  /** The matter's or, before submission, the draft's id: they are the same. */
  holderId: string;
  ownerId: string;
  byName: string;
  side: 'worker' | 'office';
  name: string;
  kind: 'image' | 'pdf' | 'document' | 'sheet' | 'audio' | 'video';
  size: number;
  sha256: string;
  fileID: string;
  itemId: string;
  shared: boolean;
  messageId: string;
  /** The platform's look at pictures and sound comes later. */
  safety: ContentVerdict;
  /** Under what id the platform's look will be told. */
  safetyTrace?: string;
  /** How often the platform was asked, without an answer so far. */
  safetyAsks?: number;
  at: At;
}

/**
 * A look of the platform's that is under way; `_id` is its trace id. The question and its answer may arrive here in
 * either order: whichever is second ends it.
 */
export interface MediaCheckDocument {
  _id: string;
  /** '' where the answer was first. */
  fileId: string;
  /** What was answered before it was known to which file. */
  early: 'pass' | 'review' | 'risky' | 'failed' | '';
  at: At;
}

export interface MessageDocument {
  _id: string;
  matterId: string;
  at: At;
  byId: string;
  byName: string;
  side: 'worker' | 'office';
  text: string;
  fileIds: string[];
  held: boolean;
}

export interface DraftDocument {
  _id: string;
  personId: string;
  kind: DraftContent['kind'];
  revision: number;
  step: number;
  /** What was typed, as JSON, sealed under the person's key. */
  sealed: SealedText;
  savedAt: At;
}

export interface ContactDocument {
  _id: string;
  matterId: string;
  at: At;
  byId: string;
  channel: ContactChannel;
  with: 'worker' | 'respondent' | 'authority' | 'other';
  people: number;
  note: string;
}

export interface ScoreTerm {
  id: string;
  label: string;
  value: number;
  weight: number;
  points: number;
  text: string;
}

/** Who could take a matter when it was offered, and what spoke for him. */
interface RankedThen {
  personId: string;
  name: string;
  firmName: string;
  total: number;
  terms: ScoreTerm[];
}

interface BlockedThen {
  personId: string;
  name: string;
  firmName: string;
  gate: string;
  reason: string;
}

/** How an offer was found, never changed; `_id` is the offer's. Says nothing of who the worker is. */
export interface PlacingDocument {
  _id: string;
  matterId: string;
  at: At;
  /** `best` and `chosen` by staff, `greedy` and `matched` by the office itself. */
  found: 'greedy' | 'matched' | 'best' | 'chosen';
  byName: string;
  chosenId: string;
  chosenName: string;
  /** Why staff did not take the best. */
  reason: string;
  /** The soft gate that staff overruled, with its sentence. */
  overruled: { gate: string; reason: string } | null;
  weightsVersion: number;
  weights: Weights;
  open: OpenMatter;
  candidates: Candidate[];
  ranked: RankedThen[];
  blocked: BlockedThen[];
  opened: string[];
  why: string[];
  counts: { ranked: number; blocked: number };
  /** The backlog it was found in; '' where it was placed alone. */
  togetherId: string;
}

/** A backlog that was solved at once, as it stood. */
export interface TogetherDocument {
  _id: string;
  at: At;
  weights: Weights;
  waiting: OpenMatter[];
  candidates: Candidate[];
}

/** A table of weights as it was saved; append-only. `_id` is its version. */
export interface WeightTableDocument {
  _id: string;
  version: number;
  weights: Weights;
  changes: { id: string; from: number; to: number }[];
  /** Back to the numbers the office came with. */
  reset: boolean;
  reason: string;
  byId: string;
  byName: string;
  at: At;
}

/** What one lawyer was offered in one month and how it went; `_id` is "2026-11:<person>". */
export interface OfferMonthDocument {
  _id: string;
  month: string;
  personId: string;
  name: string;
  firmName: string;
  offers: number;
  accepted: number;
  declined: number;
  conflicts: number;
  lapsed: number;
  recalled: number;
  /** Of accepted, declined and noticed conflicts together: what the answers took. */
  answerMinutes: number;
  /** What he took, weighted as his capacity is. */
  load: number;
  /** Of the accepted ones whose distance is known. */
  km: number;
  kmCount: number;
}

/** How somebody answered an offer, or did not. */
export interface OfferAnswer {
  how: 'accepted' | 'declined' | 'conflict' | 'lapsed';
  /** Nights counted a tenth. */
  minutes: number;
  /** More than nine tenths of his capacity were taken. */
  full: boolean;
}

/** A matter proposed to one lawyer. Holds what he may see before accepting, and nothing of the worker. */
export interface OfferDocument {
  _id: string;
  version: number;
  matterId: string;
  personId: string;
  personName: string;
  firmName?: string;
  status: 'open' | 'accepted' | 'declined' | 'conflict' | 'lapsed' | 'recalled';
  /** Open ones first, then the newest: the order of the lawyer's list. */
  listKey: string;
  topic: TopicId;
  forms: FormOfAid[];
  level: 'simple' | 'general' | 'difficult';
  urgent: boolean;
  urgencyReasons: UrgencyReason[];
  peopleCount: number;
  respondents: { id: string; name: string; creditCode: string; groupName: string }[];
  stationId: string;
  stationName: string;
  distanceKm: number | null;
  /** Why he, in one sentence the worker reads once he has accepted. */
  whyForWorker?: string;
  among: number;
  terms: ScoreTerm[];
  appointBy: At | null;
  offeredAt: At;
  lapsesAt: At;
  answeredAt: At;
}

export interface ConsentDocument {
  _id: string;
  personId: string;
  purpose: string;
  /** Of the text that was shown. */
  textVersion: number;
  /** For handing over to outside firms: the firms named in the text. */
  named: string[];
  given: boolean;
  /** Who clicked: the person himself, or staff who read it to him. */
  byId: string;
  at: At;
}

export interface ComplaintDocument {
  _id: string;
  version: number;
  matterId: string;
  number: string;
  scopeIds: string[];
  personId: string;
  /** Whom it is about: may not answer it. */
  aboutIds: string[];
  text: string;
  at: At;
  dueAt: At;
  answered: boolean;
  answer: string;
  answeredById: string;
  answeredByName: string;
  answeredAt: At;
  exception: string;
}

export interface RespondentDocument {
  _id: string;
  version: number;
  name: string;
  aliases: string[];
  /** Normalised name and aliases: what the conflict check and look-up run on. */
  keys: string[];
  groupName: string;
  groupKey: string;
  creditCode: string;
  mergedInto: string;
  createdAt: At;
}

/** Link document: `_id` is the credit code, so that one code never has two employers. */
export interface CreditCodeDocument {
  _id: string;
  respondentId: string;
}

export interface LawyerDocument {
  _id: string;
  version: number;
  name: string;
  expert: boolean;
  inHouse: boolean;
  firmId: string;
  firmName: string;
  specialties: string[];
  branches: Branch[];
  capacity: number;
  openLoad: number;
  leave: { from: Day; to: Day }[];
  stationIds: string[];
  conflictNames: string[];
  conflictKeys: string[];
  place: { lat: number; lng: number } | null;
  /** His answers to the last offers: how long they took, and since that is kept, what they were. */
  answers: { minutes: number[]; last?: OfferAnswer[] };
  /** The year of his first licence. */
  licensedIn?: number;
  sex?: Sex;
  dialects?: string[];
  /** When he works, if he said so. */
  hours?: OpeningHours;
  active: boolean;
  lastSeenAt: At;
}

export interface FirmDocument {
  _id: string;
  name: string;
  phone: string;
  partner: boolean;
  /** It has left: its lawyers are asked no more. */
  endedAt?: At;
  endReason?: string;
}

export interface StationDocument {
  _id: string;
  code: string;
  name: string;
  level: StationLevel;
  parentId: string;
  address: string;
  phone: string;
  place: { lat: number; lng: number } | null;
  hours: OpeningHours;
}

export interface InvitationDocument {
  /** Keyed hash of the code. */
  _id: string;
  version: number;
  /** The code itself, sealed: shown to admins until it is used. */
  code: string;
  role: Role;
  stationId: string;
  firmId: string;
  forWhom: string;
  byId: string;
  createdAt: At;
  expiresAt: At;
  usedById: string;
  usedAt: At;
  revoked: boolean;
}

/** Ties a caller to his WeChat. `_id` is the matter's id; the code itself is kept as a keyed hash. */
export interface ClaimCodeDocument {
  _id: string;
  version: number;
  codeHash: string;
  personId: string;
  expiresAt: At;
  wrongTries: number;
  usedAt: At;
}

/** A WeChat consultation group; its `opengid` is learnt when somebody opens the card from it. */
export interface GroupDocument {
  _id: string;
  version: number;
  name: string;
  branch: string;
  stationId: string;
  token: string;
  /** '' until known. */
  opengid: string;
  matters: number;
  createdAt: At;
}

/** An answer card shared into a group; says nothing of the case. */
export interface CardDocument {
  _id: string;
  matterId: string;
  at: At;
}

/** One document a kind of setting, such as the office's own limits. */
export interface SettingDocument {
  _id: string;
  values: Record<string, number>;
  history: { at: At; byId: string; key: string; from: number | null; to: number }[];
}

export interface ColumnDocument {
  _id: string;
  name: string;
  about: string;
  order: number;
  count: number;
}

export interface ExplainerDocument {
  _id: string;
  columnId: string;
  title: string;
  lead: string;
  topic: TopicId;
  minutes: number;
  published: boolean;
  publishedOn: Day;
  sections: { heading: string; paragraphs: string[] }[];
  articles: { name: string; text: string }[];
}

/** One local number as an administrator wrote it down; never changed but for its end. */
export interface ParameterDocument extends ParameterEntry {
  _id: string;
  /** A later entry corrects this one from its first day on. */
  replaced: boolean;
  byId: string;
  byName: string;
  at: At;
}

/** A paper somebody drafts; it is his alone until it is put to a matter. */
export interface PaperDocument {
  _id: string;
  personId: string;
  /** '' for a paper of one's own. */
  matterId: string;
  templateId: string;
  revision: number;
  /** The answers, as JSON, sealed under the person's key. */
  sealed: SealedText;
  /** The last drawing: a file of the matter, or '' where there is none yet. */
  fileId: string;
  savedAt: At;
}

/** A calculation kept with a matter, as it was given. */
export interface ResultDocument {
  _id: string;
  matterId: string;
  calculator: CalculatorId;
  byId: string;
  byName: string;
  /** What was typed and what came of it, as JSON, sealed under the applicant's key: wages are his own affair. */
  sealed: SealedText;
  day: Day;
  at: At;
}

/** What is asked of the employer in a matter. `_id` is the matter's. */
export interface ClaimsDocument {
  _id: string;
  version: number;
  /** The lines, as JSON, sealed under the applicant's key. */
  sealed: SealedText;
  /** Absent from sheets of older builds. */
  byName?: string;
  savedAt?: At;
}

/**
 * What people made of the first look at a matter; one document a correction, never changed but for its keys: only the
 * last correction of a matter is counted and listed.
 */
export interface CorrectionDocument {
  _id: string;
  matterId: string;
  number: string;
  at: At;
  byId: string;
  byName: string;
  /** What was understood before anybody corrected it. */
  from: Understood;
  to: Understood;
  reason: string;
  /** In which lists of which station and month it stands. */
  keys: string[];
}

/** A sign, within the reach of one station, that several workers have one cause. */
export interface SignalDocument {
  _id: string;
  version: number;
  kind: SignalKind;
  /** The matter's id, the employer's key or the site's. */
  key: string;
  /** The employer or the site, as it is told. */
  name: string;
  scopeId: string;
  /** The station it is for and everything above that. */
  scopeIds: string[];
  /** Oldest first. */
  matterIds: string[];
  /** Open collective matters against the same employer. */
  leadIds: string[];
  newestAt: At;
  /** `over`: its matters have been joined, have ended, or stand in another signal. */
  state: 'open' | 'aside' | 'over';
  aside?: { reason: string; byId: string; byName: string; at: At; matterIds: string[] };
}

/** Which kind of document each collection holds. */
export interface Collections extends Omit<KernelCollections, 'people'> {
  people: PersonDocument;
  matters: Matter;
  parties: PartyDocument;
  events: TimelineEvent;
  files: FileDocument;
  mediaChecks: MediaCheckDocument;
  messages: MessageDocument;
  drafts: DraftDocument;
  contacts: ContactDocument;
  offers: OfferDocument;
  placings: PlacingDocument;
  placedTogether: TogetherDocument;
  weightTables: WeightTableDocument;
  offerMonths: OfferMonthDocument;
  consents: ConsentDocument;
  complaints: ComplaintDocument;
  respondents: RespondentDocument;
  creditCodes: CreditCodeDocument;
  lawyers: LawyerDocument;
  firms: FirmDocument;
  stations: StationDocument;
  invitations: InvitationDocument;
  claimCodes: ClaimCodeDocument;
  groups: GroupDocument;
  cards: CardDocument;
  settings: SettingDocument;
  columns: ColumnDocument;
  explainers: ExplainerDocument;
  parameters: ParameterDocument;
  papers: PaperDocument;
  results: ResultDocument;
  claims: ClaimsDocument;
  corrections: CorrectionDocument;
  signals: SignalDocument;
}
