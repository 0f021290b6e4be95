import { FORMS } from '@domain/matter/forms';
import { LIFECYCLE } from '@domain/matter/lifecycle';
import {
  CHANNELS,
  CONTACT_CHANNELS,
  OUTCOMES,
  STAGES,
  TERMINATION_GROUNDS,
} from '@domain/matter/matter';
import { STATES } from '@domain/matter/states';
import { DIALECTS } from '@domain/people/dialects';
import { TOPICS } from '@domain/triage/topics';
import * as z from 'zod/mini';
import { at, day, id, money, oneOf, optionalText, text } from './fields';

export const topic = () => z.enum(Object.keys(TOPICS) as [keyof typeof TOPICS], '请选择事项类型');
export const form = () => z.enum(Object.keys(FORMS) as [keyof typeof FORMS], '请选择需要的帮助');
export const state = () => z.enum(Object.keys(STATES) as [keyof typeof STATES]);
export const channel = () => z.enum(Object.keys(CHANNELS) as [keyof typeof CHANNELS]);
export const stage = () => z.enum(Object.keys(STAGES) as [keyof typeof STAGES], '请选择阶段');
export const outcomeKind = () =>
  z.enum(Object.keys(OUTCOMES) as [keyof typeof OUTCOMES], '请选择结果');
export const ground = () =>
  z.enum(Object.keys(TERMINATION_GROUNDS) as [keyof typeof TERMINATION_GROUNDS], '请选择理由');
export const contactChannel = () =>
  z.enum(Object.keys(CONTACT_CHANNELS) as [keyof typeof CONTACT_CHANNELS], '请选择联系方式');
export const level = () => z.enum(['simple', 'general', 'difficult'], '请选择难度');
export const matterAction = () =>
  z.enum(LIFECYCLE.map((row) => row.action) as [(typeof LIFECYCLE)[number]['action']]);
export const turn = () => z.enum(['worker', 'staff', 'reviewer', 'handler', 'offeree', 'none']);

export const urgencyReason = z.object({
  id: z.string(),
  text: z.string(),
  article: z.optional(z.string()),
  /** The worker's own words that say so. */
  words: z.optional(z.string()),
});

/** What the worker asks for in a lawyer; followed where somebody fits. */
export const wish = z.object({
  sex: z.optional(z.enum(['female', 'male'])),
  dialect: z.optional(oneOf(DIALECTS, '没有这种方言')),
});

export const missingItem = z.object({ id: z.string(), label: z.string(), why: z.string() });

/** A missing fact, asked for. */
export const question = z.object({ id: z.string(), ask: z.string(), why: z.string() });

/** 案由, by the list that holds on the filing day. */
export const causeView = z.object({
  name: z.string(),
  list: z.string(),
  from: z.string(),
  why: z.string(),
});

export const door = z.object({ name: z.string(), phone: z.string(), why: z.string() });

/** What was understood, with its reasons in words. */
export const triageView = z.object({
  topic: topic(),
  topicLabel: z.string(),
  alternatives: z.array(topic()),
  topicReason: z.string(),
  labour: z.boolean(),
  urgent: z.boolean(),
  urgencyReasons: z.array(urgencyReason),
  level: level(),
  levelReason: z.string(),
  missing: z.array(missingItem),
  door: z.optional(door),
  levelWords: z.optional(z.string()),
  /** What looks of an earlier day lack. */
  model: z.optional(z.string()),
  second: z.optional(topic()),
  questions: z.optional(z.array(question)),
  cause: z.optional(causeView),
  forms: z.optional(z.array(z.object({ form: form(), why: z.string() }))),
  evidence: z.optional(z.array(z.string())),
});

/** Who acts next and by when. */
export const promiseView = z.object({
  turn: turn(),
  /** "审查员", "您", "李律师" */
  who: z.string(),
  /** "作出决定" */
  does: z.string(),
  startedAt: at(),
  dueAt: at(),
  basis: z.string(),
  broken: z.boolean(),
});

export const timelineEntry = z.object({
  id: z.string(),
  at: at(),
  action: matterAction(),
  who: z.string(),
  text: z.string(),
  /** For the office only. */
  note: z.optional(z.string()),
  public: z.boolean(),
  state: state(),
});

export const fileView = z.object({
  id: id(),
  name: z.string(),
  kind: z.enum(['image', 'pdf', 'document', 'sheet', 'audio', 'video']),
  size: z.int(),
  /** The evidence or paper item it was attached to. */
  itemId: z.string(),
  by: z.string(),
  mine: z.boolean(),
  /** Seen by every worker of a collective matter. */
  shared: z.boolean(),
  /** What the platform's look at it has said. */
  verdict: z.enum(['pending', 'pass', 'review', 'risky', 'unchecked']),
  /** How the viewer may open it: freely, for a reason that is kept, or not. */
  opening: z.enum(['open', 'sealed', 'closed']),
  at: at(),
});

export const messageView = z.object({
  id: z.string(),
  at: at(),
  by: z.string(),
  mine: z.boolean(),
  /** "worker" on the one side, "office" on the other. */
  side: z.enum(['worker', 'office']),
  text: z.string(),
  files: z.array(fileView),
  /** Text held back for a look by staff because the platform's check was unsure. */
  held: z.boolean(),
});

export const amount = z.object({ amount: money(), day: day() });

export const outcomeView = z.object({
  kind: outcomeKind(),
  summary: z.string(),
  claimed: z.optional(amount),
  awarded: z.optional(amount),
  received: z.optional(amount),
  at: at(),
});

/** The employer as somebody names it. */
export const respondentInput = z.object({
  name: text(60, '单位名称'),
  creditCode: optionalText(18, '统一社会信用代码'),
});

export const respondentView = z.object({ id: z.string(), name: z.string() });

/** A person's details as typed; every one optional but name and phone where the form says so. */
export const personInput = z.object({
  name: text(30, '姓名'),
  phone: text(20, '手机号'),
  idNumber: optionalText(18, '身份证号'),
  address: optionalText(120, '住址'),
});

/** Facts for the yearly figures; each may be left out. */
export const statistics = z.object({
  sex: z.optional(z.enum(['female', 'male'])),
  birthYear: z.optional(
    z.int().check(z.minimum(1920, '出生年份不对'), z.maximum(2020, '出生年份不对')),
  ),
  migrant: z.optional(z.boolean()),
  unionMember: z.optional(z.boolean()),
  household: z.optional(z.enum(['local-urban', 'local-rural', 'other-urban', 'other-rural'])),
  trade: z.optional(z.string().check(z.maxLength(20, '行业最多 20 个字'))),
});
