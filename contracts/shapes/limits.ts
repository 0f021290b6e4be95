import * as z from 'zod/mini';
import { day } from './fields';

/** One limit of time of a matter as it stands today; see domain/law/clocks. */
export const clockView = z.object({
  id: z.string(),
  /** "拖欠的工资：申请劳动仲裁" */
  what: z.string(),
  kind: z.enum(['act', 'wait', 'opens']),
  who: z.enum(['you', 'employer', 'mediator', 'arbitration', 'court', 'authority', 'aid-office']),
  /** The last safe day, never moved past a holiday; null where there is no limit. */
  safeDay: z.nullable(day()),
  /** For information: the first working day from there. */
  rolledDay: z.nullable(day()),
  daysLeft: z.nullable(z.int()),
  state: z.enum(['under 7 days', 'running', 'passed', 'no limit']),
  article: z.string(),
  doNow: z.string(),
  /** How it was counted, and what was assumed. */
  because: z.array(z.string()),
});

const reason = z.object({ say: z.string(), article: z.string() });

const door = z.object({
  name: z.string(),
  phone: z.string(),
  why: z.string(),
  address: z.optional(z.string()),
});

/** What one of the two systems of legal aid says; see domain/law/eligibility. */
const aidAnswer = z.object({
  kind: z.enum(['eligible', 'eligible-no-check', 'probably', 'elsewhere', 'not']),
  say: z.string(),
  reasons: z.array(reason),
  mustShow: z.array(z.string()),
  papers: z.array(z.object({ label: z.string(), how: z.string() })),
  doors: z.array(door),
});

/** Whether aid can be had, as it was answered on a day from what the worker told. */
export const aidView = z.object({
  on: day(),
  union: aidAnswer,
  government: aidAnswer,
  urgent: z.optional(reason),
});
