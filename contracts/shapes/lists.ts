import * as z from 'zod/mini';
import { at, id } from './fields';
import { channel, form, level, promiseView, state, topic } from './matter';

/** A line of the worker's own list. */
export const ownMatterRow = z.object({
  id: id(),
  number: z.string(),
  summary: z.string(),
  topic: topic(),
  state: state(),
  stateLabel: z.string(),
  forms: z.array(form()),
  promise: z.nullable(promiseView),
  urgent: z.boolean(),
  lead: z.boolean(),
  leadNumber: z.string(),
  updatedAt: at(),
});

/** A line of an office queue; names are masked. */
export const queueRow = z.object({
  id: id(),
  number: z.string(),
  summary: z.string(),
  topic: topic(),
  state: state(),
  stateLabel: z.string(),
  channel: channel(),
  forms: z.array(form()),
  level: level(),
  urgent: z.boolean(),
  applicant: z.string(),
  stationId: z.string(),
  promise: z.nullable(promiseView),
  handler: z.string(),
  lead: z.boolean(),
  memberCount: z.int(),
  /** Why a person is needed: placing failed, another lawyer asked for, representation asked for, complaint. */
  flags: z.array(z.string()),
  createdAt: at(),
});
