import { FORMS } from '@domain/matter/forms';
import * as z from 'zod/mini';
import { action } from './action';
import {
  at,
  cursor,
  day,
  done,
  id,
  money,
  nothing,
  optionalText,
  page,
  text,
} from './shapes/fields';
import { draftContent } from './shapes/draft';
import { aidTyped, typed } from './shapes/law';
import { aidView, clockView } from './shapes/limits';
import { ownMatterRow } from './shapes/lists';
import {
  channel,
  fileView,
  form,
  matterAction,
  messageView,
  outcomeView,
  personInput,
  promiseView,
  respondentInput,
  respondentView,
  state,
  statistics,
  timelineEntry,
  topic,
  triageView,
  wish,
} from './shapes/matter';

/** Keeps what was typed so far. `revision` grows by one with every save; an older one never overwrites a newer one. */
export const saveDraft = action({
  fn: 'intake',
  name: 'save-draft',
  kind: 'write',
  input: z.object({ draftId: id(), revision: z.int().check(z.minimum(1)), content: draftContent }),
  output: z.object({ savedAt: at(), revision: z.int() }),
});

export const drafts = action({
  fn: 'intake',
  name: 'drafts',
  kind: 'read',
  input: nothing,
  output: z.object({
    items: z.array(
      z.object({
        draftId: id(),
        kind: z.enum(['apply', 'ask']),
        summary: z.string(),
        step: z.int(),
        savedAt: at(),
      }),
    ),
  }),
});

export const draft = action({
  fn: 'intake',
  name: 'draft',
  kind: 'read',
  input: z.object({ draftId: id() }),
  output: z.object({
    revision: z.int(),
    savedAt: at(),
    content: draftContent,
    files: z.array(fileView),
  }),
});

export const dropDraft = action({
  fn: 'intake',
  name: 'drop-draft',
  kind: 'write',
  input: z.object({ draftId: id() }),
  output: done,
});

/**
 * Takes over a file the client has uploaded to its own place: checks kind by content, size and hash, moves it
 * to a place that only functions can write. `holderId` is the matter's or the draft's id.
 */
export const attachFile = action({
  fn: 'intake',
  name: 'attach-file',
  kind: 'write',
  input: z.object({
    holderId: id(),
    uploaded: z.string().check(z.maxLength(300)),
    name: text(120, '文件名'),
    itemId: z.string().check(z.maxLength(40)),
    /** For a lead matter: every worker of it sees the file. */
    shared: z.optional(z.boolean()),
  }),
  output: fileView,
  errors: ['FILE_REJECTED', 'TOO_LARGE'],
});

export const removeFile = action({
  fn: 'intake',
  name: 'remove-file',
  kind: 'write',
  input: z.object({ fileId: id() }),
  output: done,
});

/** A short-lived address of one file, given only to who may see it; audited. */
export const fileLink = action({
  fn: 'intake',
  name: 'file-link',
  kind: 'read',
  input: z.object({
    fileId: id(),
    /** Why a sealed file is opened; kept in the audit. */
    reason: optionalText(100, '打开的理由'),
  }),
  output: z.object({ url: z.string(), name: z.string() }),
});

const submission = {
  /** The draft this grew from; becomes the matter's id, so its files come along. */
  draftId: id(),
  narrative: text(5000, '发生了什么'),
  topic: z.optional(topic()),
  respondents: z.array(respondentInput).check(z.maxLength(10, '最多 10 个单位')),
  statistics: z.optional(statistics),
  stationId: z.optional(z.string().check(z.maxLength(64))),
  peopleCount: z.optional(
    z.int().check(z.minimum(1, '至少 1 人'), z.maximum(9999, '人数太多，请核对')),
  ),
  facts: z.optional(
    z.object({
      dueDay: z.optional(day()),
      pregnantOrNursing: z.optional(z.boolean()),
      hospital: z.optional(z.boolean()),
      minor: z.optional(z.boolean()),
    }),
  ),
  /** What he told of the days limits run from, as typed; see domain/law/clocks. */
  clockFacts: z.optional(typed()),
  consents: z
    .array(
      z.object({
        purpose: z.string().check(z.maxLength(40)),
        version: z.int(),
        given: z.boolean(),
      }),
    )
    .check(z.maxLength(10)),
};

const received = z.object({
  matterId: id(),
  number: z.string(),
  triage: triageView,
  promise: promiseView,
  stationName: z.string(),
});

/** Applies for aid (a form that must be granted) for oneself or another person. */
export const submit = action({
  fn: 'intake',
  name: 'submit',
  kind: 'write',
  input: z.object({
    ...submission,
    channel: z.optional(z.enum(['miniapp', 'station-qr'])),
    forms: z.array(form()).check(z.minLength(1, '请选择需要的帮助'), z.maxLength(6)),
    applicant: personInput,
    /** Whom he applies for, when not for himself. */
    onBehalfOf: z.optional(
      z.object({
        name: text(30, '他的姓名'),
        phone: optionalText(20, '他的手机号'),
        relation: text(20, '您和他的关系'),
      }),
    ),
    wants: optionalText(1000, '您的要求'),
    claimAmount: z.optional(money()),
    /** What he told to see whether aid can be had; see domain/law/eligibility. */
    aid: z.optional(aidTyped()),
    wish: z.optional(wish),
  }),
  output: received,
  errors: ['CONSENT_REQUIRED'],
});

/** Asks a question. From a group card it carries what the platform said of the group. */
export const ask = action({
  fn: 'intake',
  name: 'ask',
  kind: 'write',
  input: z.object({
    ...submission,
    applicant: z.object({ name: optionalText(30, '称呼'), phone: optionalText(20, '手机号') }),
    forms: z.optional(
      z.array(z.enum(Object.keys(FORMS) as [keyof typeof FORMS])).check(z.maxLength(2)),
    ),
    /** `{cloudID}`, which the function has opened by the platform; a group id typed by a client is never believed. */
    group: z.optional(z.unknown()),
  }),
  output: received,
  errors: ['CONSENT_REQUIRED'],
});

export const myMatters = action({
  fn: 'intake',
  name: 'my-matters',
  kind: 'read',
  input: z.object({ cursor: cursor(), search: optionalText(60, '要找的内容') }),
  output: page(ownMatterRow),
});

/** The worker's page of his matter: whose turn, by when, what happened; only the public part. */
export const myMatter = action({
  fn: 'intake',
  name: 'my-matter',
  kind: 'read',
  input: z.object({ matterId: id() }),
  output: z.object({
    now: at(),
    id: id(),
    number: z.string(),
    officialNumber: z.string(),
    version: z.int(),
    summary: z.string(),
    narrative: z.string(),
    wants: z.string(),
    claimAmount: z.string(),
    forms: z.array(form()),
    channel: channel(),
    state: state(),
    stateLabel: z.string(),
    triage: triageView,
    respondents: z.array(respondentView),
    promise: z.nullable(promiseView),
    /** His limits of time as they stand today, the most urgent first. */
    clocks: z.array(clockView),
    /** Whether aid can be had, as it was answered when he applied. */
    aid: z.nullable(aidView),
    papersAsked: z.array(z.object({ label: z.string(), why: z.optional(z.string()) })),
    papersOwedBy: z.string(),
    stationName: z.string(),
    stationPhone: z.string(),
    handler: z.nullable(
      z.object({
        name: z.string(),
        kind: z.enum(['staff', 'student', 'lawyer', 'expert']),
        firmName: z.string(),
        /** Why it is he, in one sentence; an older office does not send it. */
        why: z.optional(z.string()),
      }),
    ),
    /** What he asked for in a lawyer. */
    wish: z.optional(wish),
    decision: z.nullable(
      z.object({
        kind: z.enum(['granted', 'refused']),
        reasons: z.string(),
        article: z.string(),
        at: at(),
        howToObject: z.string(),
      }),
    ),
    termination: z.nullable(z.object({ ground: z.string(), reasons: z.string() })),
    referral: z.nullable(
      z.object({
        receiver: z.string(),
        phone: z.string(),
        reasons: z.string(),
        received: z.boolean(),
      }),
    ),
    outcome: z.nullable(outcomeView),
    rating: z.nullable(z.object({ stars: z.int(), words: z.string() })),
    complaint: z.nullable(
      z.object({ id: id(), text: z.string(), dueAt: at(), answer: z.string() }),
    ),
    reassignAsked: z.boolean(),
    upgradeAsked: z.boolean(),
    /** The lead's matter, when he is one of many: shared timeline and files. */
    lead: z.nullable(
      z.object({ id: id(), number: z.string(), representative: z.boolean(), memberCount: z.int() }),
    ),
    isLead: z.boolean(),
    timeline: z.array(timelineEntry),
    /** Where `handling.timeline` goes on with older entries; absent when all are here. */
    timelineNext: z.optional(z.string()),
    files: z.array(fileView),
    messages: z.array(messageView),
    /** What he may do now, from the lifecycle table. */
    actions: z.array(matterAction()),
  }),
});

const onMatter = { matterId: id() };
const moved = z.object({
  state: state(),
  stateLabel: z.string(),
  promise: z.nullable(promiseView),
});

/** Papers asked for are there. */
export const supplement = action({
  fn: 'intake',
  name: 'supplement',
  kind: 'write',
  input: z.object({ ...onMatter, note: optionalText(500, '说明') }),
  output: moved,
});

/** The worker names his employer, when he did not know it before, or another beside it. */
export const nameEmployer = action({
  fn: 'intake',
  name: 'name-employer',
  kind: 'write',
  input: z.object({ ...onMatter, ...respondentInput.shape }),
  output: moved,
});

export const withdraw = action({
  fn: 'intake',
  name: 'withdraw',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: optionalText(300, '原因') }),
  output: moved,
});

/** Objects to a refusal or termination; somebody else decides. 法律援助法 49 */
export const object = action({
  fn: 'intake',
  name: 'object',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(1000, '异议理由') }),
  output: moved,
});

export const confirm = action({
  fn: 'intake',
  name: 'confirm',
  kind: 'write',
  input: z.object({
    ...onMatter,
    stars: z.int('请选择评分').check(z.minimum(1, '请选择评分'), z.maximum(5)),
    words: optionalText(500, '评价'),
  }),
  output: moved,
});

export const followUp = action({
  fn: 'intake',
  name: 'follow-up',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(1000, '还有什么问题') }),
  output: moved,
});

export const reopen = action({
  fn: 'intake',
  name: 'reopen',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(1000, '重新打开的原因') }),
  output: moved,
});

export const askReassign = action({
  fn: 'intake',
  name: 'ask-reassign',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(500, '原因') }),
  output: moved,
});

export const askUpgrade = action({
  fn: 'intake',
  name: 'ask-upgrade',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: optionalText(500, '原因') }),
  output: moved,
});

/** A complaint is its own record with its own clock; another person answers. */
export const complain = action({
  fn: 'intake',
  name: 'complain',
  kind: 'write',
  input: z.object({ ...onMatter, text: text(1000, '投诉内容') }),
  output: z.object({ complaintId: id(), dueAt: at() }),
  errors: ['NOT_ALLOWED_NOW'],
});

/** Staff writes down a call, a visit or a group question: at most eight fields. */
export const register = action({
  fn: 'intake',
  name: 'register',
  kind: 'write',
  input: z.object({
    channel: z.enum(['phone', 'counter', 'group', 'hotline'], '请选择渠道'),
    narrative: text(5000, '来访人说了什么'),
    name: optionalText(30, '称呼'),
    phone: optionalText(20, '电话'),
    respondentName: optionalText(60, '单位名称'),
    topic: z.optional(topic()),
    forms: z.optional(z.array(form()).check(z.maxLength(6))),
    groupId: z.optional(z.string().check(z.maxLength(128))),
    wish: z.optional(wish),
    /** Answered on the spot: the matter goes straight to confirming. */
    answer: optionalText(3000, '当场答复'),
    /** Set after the warning that this caller or matter may be registered already. */
    notDuplicate: z.optional(z.boolean()),
    consents: z
      .array(
        z.object({
          purpose: z.string().check(z.maxLength(40)),
          version: z.int(),
          given: z.boolean(),
        }),
      )
      .check(z.maxLength(10)),
  }),
  output: z.object({
    matterId: z.string(),
    number: z.string(),
    /** To be told to the caller: ties the matter to his WeChat later. */
    claimCode: z.string(),
    triage: z.nullable(triageView),
    promise: z.nullable(promiseView),
    /** Matters of the same phone in the last 30 days; nothing was registered then. */
    maybeSame: z.array(
      z.object({ matterId: id(), number: z.string(), summary: z.string(), at: at() }),
    ),
  }),
});

/** A new code for the caller, when the first was lost. */
export const issueClaimCode = action({
  fn: 'intake',
  name: 'issue-claim-code',
  kind: 'write',
  input: z.object(onMatter),
  output: z.object({ number: z.string(), claimCode: z.string(), expiresAt: at() }),
});
