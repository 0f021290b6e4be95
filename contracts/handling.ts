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
import { aidView, clockView } from './shapes/limits';
import { queueRow } from './shapes/lists';
import {
  channel,
  contactChannel,
  fileView,
  form,
  ground,
  level,
  matterAction,
  messageView,
  outcomeKind,
  outcomeView,
  promiseView,
  respondentInput,
  respondentView,
  stage,
  state,
  statistics,
  timelineEntry,
  triageView,
  wish,
} from './shapes/matter';

const onMatter = { matterId: id() };
const moved = z.object({
  state: state(),
  stateLabel: z.string(),
  promise: z.nullable(promiseView),
});

/** The closed list of queue views; each is one index. */
export const queueView = z.enum(['todo', 'waiting', 'handling', 'after', 'archive', 'joined']);

/** A page of the office's queue, the most pressing promise first. */
export const queue = action({
  fn: 'handling',
  name: 'queue',
  kind: 'read',
  input: z.object({ view: queueView, stationId: z.optional(id()), cursor: cursor() }),
  output: page(queueRow),
});

/** How much waits within somebody's reach: the numbers beside the desk's places. */
export const deskCounts = action({
  fn: 'handling',
  name: 'desk-counts',
  kind: 'read',
  input: nothing,
  output: z.object({ todo: z.int(), release: z.int(), complaints: z.int() }),
});

/** The register: everything that came in, newest first. */
export const register = action({
  fn: 'handling',
  name: 'register',
  kind: 'read',
  input: z.object({ stationId: z.optional(id()), cursor: cursor() }),
  output: page(queueRow),
});

/** Finds matters by number, by the worker's phone, by his full name, or by the respondent's name. */
export const search = action({
  fn: 'handling',
  name: 'search',
  kind: 'read',
  input: z.object({ text: text(60, '编号、姓名或电话'), cursor: cursor() }),
  output: z.object({
    items: z.array(queueRow),
    next: z.optional(z.string()),
    foundBy: z.enum(['number', 'phone', 'name', 'respondent', 'nothing']),
  }),
});

const party = z.object({
  id: id(),
  role: z.enum(['worker', 'applicant', 'representative', 'guardian']),
  /** Masked for the office; in full for the accepted handler. */
  name: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  address: z.string(),
  relation: z.string(),
  /** Has a WeChat tied to it. */
  reachable: z.boolean(),
  statistics,
});

/** The office's and the handler's page of a matter. */
export const matter = action({
  fn: 'handling',
  name: 'matter',
  kind: 'read',
  input: z.object(onMatter),
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
    channel: channel(),
    forms: z.array(form()),
    state: state(),
    stateLabel: z.string(),
    stage: z.nullable(stage()),
    triage: triageView,
    corrections: z.array(
      z.object({ at: at(), by: z.string(), reason: z.string(), from: z.string(), to: z.string() }),
    ),
    parties: z.array(party),
    respondents: z.array(respondentView),
    /** He agreed that lawyers of partner firms may have it. */
    outsideFirm: z.boolean(),
    stationId: z.string(),
    promise: z.nullable(promiseView),
    /** What happens by itself when the promise passes; '' for nothing. */
    afterLimit: z.optional(z.string()),
    /** The worker's limits of time as they stand today, the most urgent first. */
    clocks: z.array(clockView),
    /** Whether aid can be had, as it was answered when he applied. */
    aid: z.nullable(aidView),
    papersAsked: z.array(z.object({ label: z.string(), why: z.optional(z.string()) })),
    papersOwedBy: z.string(),
    handler: z.nullable(
      z.object({
        personId: z.string(),
        name: z.string(),
        kind: z.enum(['staff', 'student', 'lawyer', 'expert']),
        firmName: z.string(),
      }),
    ),
    /** What the worker asked for in a lawyer. */
    wish: z.optional(wish),
    offer: z.nullable(z.object({ to: z.string(), lapsesAt: at() })),
    misses: z.int(),
    waitsForStaff: z.string(),
    decision: z.nullable(
      z.object({
        kind: z.enum(['granted', 'refused']),
        by: z.string(),
        reasons: z.string(),
        article: z.string(),
        at: at(),
        urgent: z.boolean(),
        exception: z.string(),
      }),
    ),
    objection: z.nullable(
      z.object({ reasons: z.string(), at: at(), against: z.enum(['refused', 'terminated']) }),
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
    proposedAnswer: z.nullable(
      z.object({ text: z.string(), by: z.string(), at: at(), returned: z.string() }),
    ),
    outcome: z.nullable(outcomeView),
    rating: z.nullable(z.object({ stars: z.int(), words: z.string() })),
    complaints: z.array(
      z.object({
        id: id(),
        text: z.string(),
        at: at(),
        dueAt: at(),
        answer: z.string(),
        answeredBy: z.string(),
        mayAnswer: z.boolean(),
      }),
    ),
    reassignAsked: z.string(),
    upgradeAsked: z.string(),
    lead: z.boolean(),
    leadId: z.string(),
    leadNumber: z.string(),
    memberCount: z.int(),
    groupId: z.string(),
    timeline: z.array(timelineEntry),
    files: z.array(fileView),
    messages: z.array(messageView),
    /** What the viewer may do now, from the lifecycle table. */
    actions: z.array(matterAction()),
    /** True where a second decision needs the single-officer exception. */
    soleOfficer: z.boolean(),
  }),
});

/**
 * What was not known, or wrong, when the matter came in: against whom, how much, and, while the worker has no WeChat of
 * his own here, his details and what he agrees to when it is read to him. Left out: stays as it is.
 */
export const amend = action({
  fn: 'handling',
  name: 'amend',
  kind: 'write',
  input: z.object({
    ...onMatter,
    /** All of them, as they should read. */
    respondents: z.optional(z.array(respondentInput).check(z.maxLength(10, '最多 10 个单位'))),
    claimAmount: z.optional(money()),
    worker: z.optional(
      z.object({
        name: optionalText(30, '姓名'),
        phone: optionalText(20, '电话'),
        idNumber: optionalText(18, '身份证号'),
        address: optionalText(120, '住址'),
      }),
    ),
    /** What the worker asks for in a lawyer, as it should read; nothing in it takes it back. */
    wish: z.optional(wish),
    consents: z.optional(
      z
        .array(
          z.object({
            purpose: z.enum(['outsideFirm', 'sensitive']),
            version: z.int(),
            given: z.boolean(),
          }),
        )
        .check(z.maxLength(2)),
    ),
  }),
  output: moved,
});

/** The moves of the lifecycle table that need only words. */
export const take = action({
  fn: 'handling',
  name: 'take',
  kind: 'write',
  input: z.object(onMatter),
  output: moved,
});

export const startReview = action({
  fn: 'handling',
  name: 'start-review',
  kind: 'write',
  input: z.object(onMatter),
  output: moved,
});

/** One complete list of what is missing. */
export const requestMaterials = action({
  fn: 'handling',
  name: 'request-materials',
  kind: 'write',
  input: z.object({
    ...onMatter,
    papers: z
      .array(z.object({ label: text(60, '材料名称'), why: optionalText(120, '为什么需要') }))
      .check(z.minLength(1, '请至少列出一样材料'), z.maxLength(20, '最多 20 样')),
  }),
  output: moved,
});

/** Papers brought to the counter: staff says so for the worker. */
export const papersReceived = action({
  fn: 'handling',
  name: 'papers-received',
  kind: 'write',
  input: z.object({ ...onMatter, note: text(300, '收到了什么') }),
  output: moved,
});

/** What was put off when aid was granted at once is complete. 法律援助法 44 */
export const papersComplete = action({
  fn: 'handling',
  name: 'papers-complete',
  kind: 'write',
  input: z.object(onMatter),
  output: moved,
});

export const grant = action({
  fn: 'handling',
  name: 'grant',
  kind: 'write',
  input: z.object({
    ...onMatter,
    reasons: text(1000, '理由'),
    article: optionalText(60, '依据'),
    /** Set: aid first, papers until this day. 法律援助法 44 */
    papersDay: z.optional(day()),
    soleOfficerReason: optionalText(200, '由同一人决定的理由'),
  }),
  output: moved,
});

export const refuse = action({
  fn: 'handling',
  name: 'refuse',
  kind: 'write',
  input: z.object({
    ...onMatter,
    reasons: text(1000, '理由'),
    article: text(60, '依据'),
    soleOfficerReason: optionalText(200, '由同一人决定的理由'),
  }),
  output: moved,
});

export const escalate = action({
  fn: 'handling',
  name: 'escalate',
  kind: 'write',
  input: z.object({ ...onMatter, level: level(), reasons: optionalText(300, '理由') }),
  output: moved,
});

/** Returns a question that is less hard than it was taken for to the desk, one level lower. */
export const handBack = action({
  fn: 'handling',
  name: 'hand-back',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(300, '理由') }),
  output: moved,
});

export const upgrade = action({
  fn: 'handling',
  name: 'upgrade',
  kind: 'write',
  input: z.object({
    ...onMatter,
    forms: z.array(form()).check(z.minLength(1, '请选择需要的代理方式'), z.maxLength(6)),
  }),
  output: moved,
});

export const reassign = action({
  fn: 'handling',
  name: 'reassign',
  kind: 'write',
  input: z.object({
    ...onMatter,
    reasons: text(300, '告诉职工的理由'),
    handover: text(1000, '交接说明'),
  }),
  output: moved,
});

export const keepHandler = action({
  fn: 'handling',
  name: 'keep-handler',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(300, '告诉职工的理由') }),
  output: moved,
});

export const refer = action({
  fn: 'handling',
  name: 'refer',
  kind: 'write',
  input: z.object({
    ...onMatter,
    receiver: text(60, '转给哪个部门'),
    phone: optionalText(20, '电话'),
    reasons: text(300, '理由'),
  }),
  output: moved,
});

export const referralReceived = action({
  fn: 'handling',
  name: 'referral-received',
  kind: 'write',
  input: z.object(onMatter),
  output: moved,
});

export const referralReturned = action({
  fn: 'handling',
  name: 'referral-returned',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(300, '退回的原因') }),
  output: moved,
});

export const terminate = action({
  fn: 'handling',
  name: 'terminate',
  kind: 'write',
  input: z.object({ ...onMatter, ground: ground(), reasons: text(1000, '理由') }),
  output: moved,
});

export const archive = action({
  fn: 'handling',
  name: 'archive',
  kind: 'write',
  input: z.object(onMatter),
  output: moved,
});

export const reopen = action({
  fn: 'handling',
  name: 'reopen',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(300, '原因') }),
  output: moved,
});

/** Staff confirms for a worker who has no phone in hand, after talking to him. */
export const confirmForWorker = action({
  fn: 'handling',
  name: 'confirm-for-worker',
  kind: 'write',
  input: z.object({
    ...onMatter,
    stars: z.int().check(z.minimum(1), z.maximum(5)),
    words: text(300, '他怎么说'),
  }),
  output: moved,
});

export const recordFollowUp = action({
  fn: 'handling',
  name: 'record-follow-up',
  kind: 'write',
  input: z.object({ ...onMatter, note: text(1000, '回访情况'), satisfied: z.boolean() }),
  output: moved,
});

/** One contact with the worker or the other side: person-times are counted from here. */
export const recordContact = action({
  fn: 'handling',
  name: 'record-contact',
  kind: 'write',
  input: z.object({
    ...onMatter,
    channel: contactChannel(),
    with: z.enum(['worker', 'respondent', 'authority', 'other']),
    people: z.int().check(z.minimum(1, '至少 1 人'), z.maximum(999)),
    note: text(1000, '谈了什么'),
    /** Shown to the worker too. */
    public: z.boolean(),
  }),
  output: moved,
});

export const recordWork = action({
  fn: 'handling',
  name: 'record-work',
  kind: 'write',
  input: z.object({
    ...onMatter,
    work: text(500, '做了什么'),
    note: optionalText(1000, '内部备注'),
  }),
  output: moved,
});

export const enterStage = action({
  fn: 'handling',
  name: 'enter-stage',
  kind: 'write',
  input: z.object({ ...onMatter, stage: stage(), note: optionalText(1000, '内部备注') }),
  output: moved,
});

export const answer = action({
  fn: 'handling',
  name: 'answer',
  kind: 'write',
  input: z.object({ ...onMatter, answer: text(5000, '答复') }),
  output: moved,
});

/** A student's answer waits for a lawyer. */
export const proposeAnswer = action({
  fn: 'handling',
  name: 'propose-answer',
  kind: 'write',
  input: z.object({ ...onMatter, answer: text(5000, '答复') }),
  output: moved,
});

/** Matters whose answer waits for a release, for lawyers and staff of the station. */
export const answersToRelease = action({
  fn: 'handling',
  name: 'answers-to-release',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(queueRow),
});

export const releaseAnswer = action({
  fn: 'handling',
  name: 'release-answer',
  kind: 'write',
  input: z.object({ ...onMatter, answer: text(5000, '答复') }),
  output: moved,
});

export const returnAnswer = action({
  fn: 'handling',
  name: 'return-answer',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(500, '要改什么') }),
  output: moved,
});

const fixed = z.object({ amount: money(), day: day() });

export const conclude = action({
  fn: 'handling',
  name: 'conclude',
  kind: 'write',
  input: z.object({
    ...onMatter,
    kind: outcomeKind(),
    summary: text(2000, '结果说明'),
    claimed: z.optional(fixed),
    awarded: z.optional(fixed),
    received: z.optional(fixed),
  }),
  output: moved,
});

export const sendMessage = action({
  fn: 'handling',
  name: 'send-message',
  kind: 'write',
  input: z.object({
    ...onMatter,
    text: z.string('请写内容').check(z.trim(), z.maxLength(2000, '最多 2000 个字')),
    fileIds: z.array(id()).check(z.maxLength(9, '一次最多 9 个文件')),
  }),
  output: messageView,
});

export const messages = action({
  fn: 'handling',
  name: 'messages',
  kind: 'read',
  input: z.object({ ...onMatter, cursor: cursor() }),
  output: page(messageView),
});

export const timeline = action({
  fn: 'handling',
  name: 'timeline',
  kind: 'read',
  input: z.object({ ...onMatter, cursor: cursor() }),
  output: page(timelineEntry),
});

/** Complaints of the reach, the first due first. */
export const complaints = action({
  fn: 'handling',
  name: 'complaints',
  kind: 'read',
  input: z.object({ cursor: cursor(), answered: z.optional(z.boolean()) }),
  output: page(
    z.object({
      id: id(),
      matterId: id(),
      number: z.string(),
      text: z.string(),
      at: at(),
      dueAt: at(),
      answer: z.string(),
      mayAnswer: z.boolean(),
    }),
  ),
});

export const answerComplaint = action({
  fn: 'handling',
  name: 'answer-complaint',
  kind: 'write',
  input: z.object({
    complaintId: id(),
    answer: text(2000, '答复'),
    soleOfficerReason: optionalText(200, '由您答复的理由'),
  }),
  output: done,
});

// --- collective matters ---

/** Opens a lead matter against one respondent: one case, many workers. */
export const openCollective = action({
  fn: 'handling',
  name: 'open-collective',
  kind: 'write',
  input: z.object({
    respondentName: text(60, '单位名称'),
    narrative: text(5000, '共同的情况'),
    forms: z.array(form()).check(z.minLength(1, '请选择需要的帮助'), z.maxLength(6)),
    topic: z.optional(z.string().check(z.maxLength(30))),
    peopleCount: z.int().check(z.minimum(2, '至少 2 人'), z.maximum(9999)),
  }),
  output: z.object({ matterId: id(), number: z.string() }),
});

/** Adds a worker who is at the desk: his own number, claim and page. */
export const addMember = action({
  fn: 'handling',
  name: 'add-member',
  kind: 'write',
  input: z.object({
    leadId: id(),
    name: text(30, '姓名'),
    phone: optionalText(20, '电话'),
    claimAmount: z.optional(money()),
    wants: optionalText(500, '要求'),
    representative: z.optional(z.boolean()),
    /** Read out to him, with the firms by name, and he agreed: his data may go to lawyers of partner firms. */
    outsideFirm: z.optional(z.boolean()),
  }),
  output: z.object({ matterId: id(), number: z.string(), claimCode: z.string() }),
});

/** A worker who came alone is joined: he keeps number, page and papers. */
export const joinCollective = action({
  fn: 'handling',
  name: 'join-collective',
  kind: 'write',
  input: z.object({ matterId: id(), leadId: id() }),
  output: moved,
});

export const separate = action({
  fn: 'handling',
  name: 'separate',
  kind: 'write',
  input: z.object({ ...onMatter, reasons: text(300, '理由') }),
  output: moved,
});

/** Makes a member a representative, or ends it. */
export const setRepresentative = action({
  fn: 'handling',
  name: 'set-representative',
  kind: 'write',
  input: z.object({ leadId: id(), memberId: id(), representative: z.boolean() }),
  output: done,
});

/** The workers of a collective matter with their claims; for office and handler. */
export const members = action({
  fn: 'handling',
  name: 'members',
  kind: 'read',
  input: z.object({ leadId: id(), cursor: cursor() }),
  output: page(
    z.object({
      matterId: id(),
      number: z.string(),
      name: z.string(),
      state: state(),
      claimAmount: z.string(),
      wants: z.string(),
      representative: z.boolean(),
    }),
  ),
});

/** Matters of single workers against the same respondent that could be joined. */
export const joinable = action({
  fn: 'handling',
  name: 'joinable',
  kind: 'read',
  input: z.object({ leadId: id() }),
  output: z.object({ items: z.array(queueRow) }),
});

// --- consultation groups ---

/** Groups the station answers in. */
export const groups = action({
  fn: 'handling',
  name: 'groups',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(
    z.object({
      id: id(),
      name: z.string(),
      stationId: z.string(),
      bound: z.boolean(),
      matters: z.int(),
      token: z.string(),
    }),
  ),
});

/** A named group with the card that is shared into it; the first opening from a group binds its `opengid`. */
export const saveGroup = action({
  fn: 'handling',
  name: 'save-group',
  kind: 'write',
  input: z.object({
    id: z.optional(id()),
    name: text(40, '群名称'),
    branch: z.optional(z.string().check(z.maxLength(20))),
  }),
  output: z.object({ id: id(), token: z.string() }),
});

/** Who opens a group's card learns what it is for; a group id comes only from the platform. */
export const openGroupCard = action({
  fn: 'handling',
  name: 'open-group-card',
  kind: 'write',
  input: z.object({ token: z.string().check(z.maxLength(64)), group: z.optional(z.unknown()) }),
  output: z.object({ name: z.string(), groupId: z.string(), stationName: z.string() }),
});

/** A card for the group that says only "your question was answered"; its page asks who is looking. */
export const answerCard = action({
  fn: 'handling',
  name: 'answer-card',
  kind: 'write',
  input: z.object(onMatter),
  output: z.object({ token: z.string(), title: z.string() }),
});

/** Opens an answer card: leads the one it belongs to (or the office) to the matter; anybody else gets NOT_FOUND. */
export const openAnswerCard = action({
  fn: 'handling',
  name: 'open-answer-card',
  kind: 'read',
  input: z.object({ token: z.string().check(z.maxLength(64)) }),
  output: z.object({ matterId: id(), as: z.enum(['worker', 'office']) }),
});
