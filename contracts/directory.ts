import { WEIGHT_IDS, type WeightId } from '@domain/assignment/weights';
import { DIALECTS } from '@domain/people/dialects';
import * as z from 'zod/mini';
import { action } from './action';
import {
  at,
  cursor,
  day,
  done,
  id,
  nothing,
  oneOf,
  optionalText,
  page,
  text,
} from './shapes/fields';
import { parameterEntry, region } from './shapes/law';
import { statistics } from './shapes/matter';

const role = z.enum(['worker', 'staff', 'student', 'reviewer', 'lawyer', 'expert', 'admin']);
const permission = z.enum(['writer', 'publisher', 'judge']);
const span = z.tuple([z.string(), z.string()]);
export const openingHours = z.object({
  days: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), z.array(span)),
});
const place = z.object({ lat: z.number(), lng: z.number() });

export const stationView = z.object({
  id: id(),
  code: z.string(),
  name: z.string(),
  level: z.enum(['district', 'street', 'enterprise']),
  parentId: z.string(),
  address: z.string(),
  phone: z.string(),
  place: z.optional(place),
  hours: openingHours,
});

const nearCalendar = z.object({
  from: day(),
  to: day(),
  days: z.array(z.object({ day: day(), working: z.boolean(), holiday: z.optional(z.string()) })),
});

/** What anybody may know of the office. One database request, no identity needed. */
export const office = action({
  fn: 'directory',
  name: 'office',
  kind: 'read',
  input: nothing,
  output: z.object({
    now: at(),
    stations: z.array(stationView),
    /** Holidays and make-up days of the next weeks; an older office does not send them. */
    calendar: z.optional(nearCalendar),
  }),
});

/** Who the platform says is calling. A newcomer is a worker without a name. */
export const me = action({
  fn: 'directory',
  name: 'me',
  kind: 'read',
  input: nothing,
  output: z.object({
    now: at(),
    known: z.boolean(),
    personId: z.string(),
    /** Masked. */
    name: z.string(),
    phone: z.string(),
    idNumber: z.string(),
    address: z.string(),
    roles: z.array(role),
    permissions: z.array(permission),
    stationId: z.string(),
    firmId: z.string(),
    unread: z.int(),
    statistics,
    consents: z.array(z.object({ purpose: z.string(), version: z.int(), at: at() })),
    /** Accepted subscribe messages left, for staff and lawyers. */
    messagesLeft: z.int(),
  }),
});

export const saveProfile = action({
  fn: 'directory',
  name: 'save-profile',
  kind: 'write',
  input: z.object({
    name: optionalText(30, '姓名'),
    phone: optionalText(20, '手机号'),
    idNumber: optionalText(18, '身份证号'),
    address: optionalText(120, '住址'),
    statistics: z.optional(statistics),
  }),
  output: done,
});

/** His own data in full, for the form he fills and the profile page. Audited. */
export const myDetails = action({
  fn: 'directory',
  name: 'my-details',
  kind: 'read',
  input: nothing,
  output: z.object({
    name: z.string(),
    phone: z.string(),
    idNumber: z.string(),
    address: z.string(),
    statistics,
  }),
});

export const inbox = action({
  fn: 'directory',
  name: 'inbox',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(
    z.object({
      id: z.string(),
      at: at(),
      title: z.string(),
      text: z.string(),
      /** Where a tap leads, a route of the program. */
      to: z.string(),
      read: z.boolean(),
    }),
  ),
});

export const markRead = action({
  fn: 'directory',
  name: 'mark-read',
  kind: 'write',
  input: z.object({
    ids: z.array(z.string()).check(z.maxLength(100)),
    all: z.optional(z.boolean()),
  }),
  output: done,
});

/** A platform-accepted subscribe message: one more may be sent of each. */
export const subscribed = action({
  fn: 'directory',
  name: 'subscribed',
  kind: 'write',
  input: z.object({ templates: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(5)) }),
  output: z.object({ messagesLeft: z.int() }),
});

/** Joins the office by an invitation code. */
export const join = action({
  fn: 'directory',
  name: 'join',
  kind: 'write',
  input: z.object({ code: text(20, '邀请码'), name: text(30, '姓名'), phone: text(20, '手机号') }),
  output: z.object({ roles: z.array(role) }),
  errors: ['CODE_INVALID'],
});

/** Ties this WeChat to the matter that was registered by phone or at the counter. */
export const claimMatter = action({
  fn: 'directory',
  name: 'claim-matter',
  kind: 'write',
  input: z.object({ number: text(30, '事项编号'), code: text(12, '认领码') }),
  output: z.object({ matterId: id() }),
  errors: ['CODE_INVALID'],
});

const consentPurpose = z.string().check(z.regex(/^[a-zA-Z-]{1,40}$/, '同意事项不对'));

export const consents = action({
  fn: 'directory',
  name: 'consents',
  kind: 'read',
  input: nothing,
  output: z.object({
    items: z.array(
      z.object({
        purpose: z.string(),
        version: z.int(),
        title: z.string(),
        text: z.string(),
        separate: z.boolean(),
        withdrawable: z.boolean(),
        given: z.boolean(),
        givenAt: z.optional(at()),
      }),
    ),
  }),
});

export const setConsent = action({
  fn: 'directory',
  name: 'set-consent',
  kind: 'write',
  input: z.object({ purpose: consentPurpose, version: z.int(), given: z.boolean() }),
  output: done,
});

/** Everything kept about the caller, as one readable document. */
export const exportMine = action({
  fn: 'directory',
  name: 'export-mine',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: z.object({
    parts: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
    next: z.optional(z.string()),
  }),
});

/** Erases the caller's personal data; says what the law keeps. */
export const eraseMine = action({
  fn: 'directory',
  name: 'erase-mine',
  kind: 'write',
  input: z.object({ confirm: z.literal('删除我的资料', '请输入“删除我的资料”') }),
  output: z.object({ kept: z.array(z.object({ what: z.string(), why: z.string() })) }),
  errors: ['NOT_ALLOWED_NOW'],
});

/** One sealed value in full, for a stated reason; audited. */
export const reveal = action({
  fn: 'directory',
  name: 'reveal',
  kind: 'write',
  input: z.object({
    matterId: id(),
    partyId: id(),
    field: z.enum(['name', 'phone', 'idNumber', 'address']),
    reason: text(100, '查看理由'),
  }),
  output: z.object({ value: z.string() }),
});

// --- administration ---

const personRow = z.object({
  id: id(),
  name: z.string(),
  phone: z.string(),
  roles: z.array(role),
  permissions: z.array(permission),
  stationId: z.string(),
  stationName: z.string(),
  firmId: z.string(),
  firmName: z.string(),
  openMatters: z.int(),
  joinedAt: at(),
});

/** People with an office role, newest first. */
export const people = action({
  fn: 'directory',
  name: 'people',
  kind: 'read',
  input: z.object({ cursor: cursor(), role: z.optional(role) }),
  output: page(personRow),
});

export const setRoles = action({
  fn: 'directory',
  name: 'set-roles',
  kind: 'write',
  input: z.object({
    personId: id(),
    roles: z.array(role).check(z.maxLength(7)),
    permissions: z.array(permission).check(z.maxLength(3)),
    stationId: z.optional(z.string()),
    firmId: z.optional(z.string()),
  }),
  output: done,
  errors: ['LAST_ADMIN', 'HANDOVER_REQUIRED'],
});

/** Takes a person out of the office; open matters go to `handTo`. */
export const removePerson = action({
  fn: 'directory',
  name: 'remove-person',
  kind: 'write',
  input: z.object({ personId: id(), handTo: z.optional(id()), reason: text(200, '理由') }),
  output: z.object({ handedOver: z.int() }),
  errors: ['LAST_ADMIN', 'HANDOVER_REQUIRED'],
});

const invitationView = z.object({
  id: id(),
  code: z.string(),
  role,
  stationId: z.string(),
  firmId: z.string(),
  forWhom: z.string(),
  expiresAt: at(),
  usedAt: z.optional(at()),
  revoked: z.boolean(),
});

export const invitations = action({
  fn: 'directory',
  name: 'invitations',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(invitationView),
});

export const invite = action({
  fn: 'directory',
  name: 'invite',
  kind: 'write',
  input: z.object({
    role,
    stationId: z.optional(z.string()),
    firmId: z.optional(z.string()),
    forWhom: text(30, '给谁'),
  }),
  output: invitationView,
});

export const revokeInvitation = action({
  fn: 'directory',
  name: 'revoke-invitation',
  kind: 'write',
  input: z.object({ id: id() }),
  output: done,
});

const leave = z.object({ from: day(), to: day() });

const lawyerFields = {
  specialties: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
  branches: z.array(z.enum(['labour', 'civil', 'family', 'administrative', 'tort', 'other'])),
  capacity: z.int().check(z.minimum(0, '承办上限从 0 到 60'), z.maximum(60, '承办上限从 0 到 60')),
  leave: z.array(leave).check(z.maxLength(20, '最多 20 段请假')),
  stationIds: z.array(z.string()).check(z.maxLength(50)),
  conflictNames: z.array(text(60, '单位名称')).check(z.maxLength(100, '最多 100 个')),
  place: z.optional(place),
  /** What follows may be left out: an older program does not send it, and then it stays as it is. */
  licensedIn: z.optional(
    z.int('请填年份').check(z.minimum(1950, '执业年份不对'), z.maximum(2100, '执业年份不对')),
  ),
  sex: z.optional(z.enum(['female', 'male', ''])),
  dialects: z.optional(
    z.array(oneOf(DIALECTS, '没有这种方言')).check(z.maxLength(10, '最多 10 种')),
  ),
  hours: z.optional(z.nullable(openingHours)),
};

const lawyerView = z.object({
  personId: id(),
  name: z.string(),
  expert: z.boolean(),
  firmId: z.string(),
  firmName: z.string(),
  openLoad: z.int(),
  messagesLeft: z.int(),
  ...lawyerFields,
});

export const lawyers = action({
  fn: 'directory',
  name: 'lawyers',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(lawyerView),
});

/** The lawyer's own card; only lawyers and experts have one. */
export const myLawyerCard = action({
  fn: 'directory',
  name: 'my-lawyer-card',
  kind: 'read',
  input: nothing,
  output: lawyerView,
});

/** Written by an admin for anybody, by a lawyer for himself. */
export const saveLawyer = action({
  fn: 'directory',
  name: 'save-lawyer',
  kind: 'write',
  input: z.object({ personId: id(), ...lawyerFields }),
  output: done,
});

export const firms = action({
  fn: 'directory',
  name: 'firms',
  kind: 'read',
  input: nothing,
  output: z.object({
    items: z.array(
      z.object({
        id: id(),
        name: z.string(),
        phone: z.string(),
        partner: z.boolean(),
        /** It has left. */
        endedAt: z.optional(at()),
      }),
    ),
  }),
});

export const saveFirm = action({
  fn: 'directory',
  name: 'save-firm',
  kind: 'write',
  input: z.object({
    id: z.optional(id()),
    name: text(60, '律所名称'),
    phone: optionalText(20, '电话'),
    partner: z.boolean(),
  }),
  output: z.object({ id: id() }),
});

/** The firm leaves: its lawyers are asked no more, and their matters come back to the desk with this note. */
export const endFirm = action({
  fn: 'directory',
  name: 'end-firm',
  kind: 'write',
  input: z.object({ id: id(), reason: text(200, '交接说明') }),
  output: z.object({ lawyers: z.int() }),
});

export const saveStation = action({
  fn: 'directory',
  name: 'save-station',
  kind: 'write',
  input: z.object({
    id: z.optional(id()),
    code: z.string('请填写站点代码').check(z.regex(/^[A-Z]{2}$/, '站点代码是两个大写字母')),
    name: text(40, '站点名称'),
    level: z.enum(['district', 'street', 'enterprise']),
    parentId: z.string(),
    address: text(120, '地址'),
    phone: optionalText(20, '电话'),
    place: z.optional(place),
    hours: openingHours,
  }),
  output: z.object({ id: id() }),
});

const respondentRow = z.object({
  id: id(),
  name: z.string(),
  aliases: z.array(z.string()),
  groupName: z.string(),
  creditCode: z.string(),
  matters: z.int(),
});

export const respondents = action({
  fn: 'directory',
  name: 'respondents',
  kind: 'read',
  input: z.object({ search: optionalText(60, '名称'), cursor: cursor() }),
  output: page(respondentRow),
});

export const saveRespondent = action({
  fn: 'directory',
  name: 'save-respondent',
  kind: 'write',
  input: z.object({
    id: id(),
    name: text(60, '单位名称'),
    aliases: z.array(text(60, '别名')).check(z.maxLength(30)),
    groupName: optionalText(60, '集团名称'),
    creditCode: optionalText(18, '统一社会信用代码'),
  }),
  output: done,
});

/** `from` becomes an alias of `into`; matters follow. */
export const mergeRespondents = action({
  fn: 'directory',
  name: 'merge-respondents',
  kind: 'write',
  input: z.object({ from: id(), into: id() }),
  output: z.object({ moved: z.int() }),
});

const limitRow = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['office', 'statutory']),
  article: z.string(),
  unit: z.string(),
  value: z.number(),
  standard: z.number(),
});

export const limits = action({
  fn: 'directory',
  name: 'limits',
  kind: 'read',
  input: nothing,
  output: z.object({ items: z.array(limitRow) }),
});

export const saveLimit = action({
  fn: 'directory',
  name: 'save-limit',
  kind: 'write',
  input: z.object({
    id: z.string().check(z.maxLength(40)),
    value: z.number('请填写数字').check(z.minimum(1, '至少是 1'), z.maximum(90, '最多是 90')),
  }),
  output: done,
});

const weightRow = z.object({ id: z.string(), value: z.number(), standard: z.number() });

/** What the score is made with: the numbers in force, and every table there was, the newest first. */
export const weights = action({
  fn: 'directory',
  name: 'weights',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: z.object({
    /** 0 for the numbers the office came with. */
    version: z.int(),
    items: z.array(weightRow),
    history: z.array(
      z.object({
        version: z.int(),
        at: at(),
        byName: z.string(),
        reason: z.string(),
        reset: z.boolean(),
        changes: z.array(z.object({ id: z.string(), from: z.number(), to: z.number() })),
      }),
    ),
    next: z.optional(z.string()),
  }),
});

/** A new table of weights, as typed; or back to the numbers the office came with. Offers already made keep theirs. */
export const saveWeights = action({
  fn: 'directory',
  name: 'save-weights',
  kind: 'write',
  input: z.object({
    values: z.partialRecord(
      z.enum(WEIGHT_IDS as [WeightId, ...WeightId[]]),
      z.string('请填数字').check(z.maxLength(12, '请填数字')),
    ),
    reset: z.optional(z.boolean()),
    reason: text(200, '修改的理由'),
  }),
  output: z.object({ version: z.int() }),
});

/** Who has been doing what; no case content. */
export const auditTrail = action({
  fn: 'directory',
  name: 'audit-trail',
  kind: 'read',
  input: z.object({ cursor: cursor(), matterId: z.optional(id()) }),
  output: page(
    z.object({
      id: z.string(),
      at: at(),
      who: z.string(),
      action: z.string(),
      what: z.string(),
      matterId: z.string(),
      reason: z.string(),
    }),
  ),
});

/** Lawyers and staff whom no message can reach: to be called. */
export const callList = action({
  fn: 'directory',
  name: 'call-list',
  kind: 'read',
  input: nothing,
  output: z.object({
    items: z.array(
      z.object({ personId: id(), name: z.string(), phone: z.string(), why: z.string() }),
    ),
  }),
});

/** The local numbers of a place and of what lies around it, of all years on record. One database request, no identity needed. */
export const localStandards = action({
  fn: 'directory',
  name: 'local-standards',
  kind: 'read',
  input: z.object({ region: region() }),
  output: z.object({ now: at(), items: z.array(parameterEntry) }),
});

/** Every local number on record, the last added first; ended and replaced ones too. */
export const parameters = action({
  fn: 'directory',
  name: 'parameters',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(
    z.object({
      id: id(),
      ...parameterEntry.shape,
      replaced: z.boolean(),
      byName: z.string(),
      at: at(),
    }),
  ),
});

/** Adds a number that holds from a day on. The one before it ends the day before; results already given stay. */
export const saveParameter = action({
  fn: 'directory',
  name: 'save-parameter',
  kind: 'write',
  input: z.object({
    parameter: parameterEntry.shape.parameter,
    region: region(),
    grade: optionalText(10, '级别'),
    value: text(20, '数值'),
    from: day(),
    to: z.optional(day()),
    source: text(120, '依据的文件'),
    sourceDate: day(),
  }),
  output: z.object({ id: id() }),
});
