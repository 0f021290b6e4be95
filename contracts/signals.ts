import { SIGNAL_KINDS } from '@domain/matter/signals';
import * as z from 'zod/mini';
import { action } from './action';
import { at, cursor, done, id, oneOf, optionalText, page, text } from './shapes/fields';
import { queueRow } from './shapes/lists';
import { form } from './shapes/matter';

/** Signs of one cause behind several workers' matters, within the caller's reach. */
export const signals = action({
  fn: 'handling',
  name: 'signals',
  kind: 'read',
  input: z.object({
    view: z.optional(z.enum(['open', 'aside'])),
    stationId: z.optional(id()),
    cursor: cursor(),
  }),
  output: page(
    z.object({
      id: id(),
      kind: oneOf(SIGNAL_KINDS),
      /** The employer or the site; '' where none was named. */
      name: z.string(),
      /** The sentence that says why the office should look. */
      why: z.string(),
      newestAt: at(),
      /** At least so many workers. */
      people: z.int(),
      matters: z.array(z.object({ ...queueRow.shape, mayJoin: z.boolean() })),
      /** Collective matters that are open against the same employer. */
      leads: z.array(queueRow),
      aside: z.nullable(z.object({ reason: z.string(), by: z.string(), at: at() })),
    }),
  ),
});

/** Joins matters of a signal: to the collective matter named, else to a new one, in one step. */
export const joinSignal = action({
  fn: 'handling',
  name: 'join-signal',
  kind: 'write',
  input: z.object({
    signalId: id(),
    matterIds: z.array(id()).check(z.minLength(1, '请选择要并入的事项'), z.maxLength(20)),
    leadId: z.optional(id()),
    /** For a new collective matter. */
    respondentName: optionalText(60, '单位名称'),
    narrative: optionalText(5000, '共同的情况'),
    forms: z.optional(z.array(form()).check(z.maxLength(6))),
  }),
  output: z.object({
    leadId: id(),
    number: z.string(),
    joined: z.int(),
    /** What could not be joined, and why. */
    left: z.array(z.object({ matterId: id(), number: z.string(), reason: z.string() })),
  }),
});

/** Sets a signal aside, with the reason; it comes again when another matter arrives. */
export const setSignalAside = action({
  fn: 'handling',
  name: 'set-signal-aside',
  kind: 'write',
  input: z.object({ signalId: id(), reasons: text(300, '理由') }),
  output: done,
});
