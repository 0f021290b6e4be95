import { CONFUSION_PARTS } from '@domain/triage/confusion';
import * as z from 'zod/mini';
import { action } from './action';
import { at, cursor, id, oneOf, page, text } from './shapes/fields';
import { level, topic, triageView } from './shapes/matter';

/** Staff corrects what the first look understood; the reason is kept beside it. */
export const correct = action({
  fn: 'triage',
  name: 'correct',
  kind: 'write',
  input: z.object({
    matterId: id(),
    topic: topic(),
    level: level(),
    urgent: z.boolean(),
    reasons: text(300, '更正理由'),
  }),
  output: triageView,
});

const month = () =>
  z.string('请选择月份').check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份写成 2026-11 这样'));

const cell = z.object({ from: z.string(), to: z.string(), count: z.int() });

/**
 * What the first look understood against what people made of it, for the matters that came in within a month. What
 * nobody corrected stands on the diagonal.
 */
export const corrections = action({
  fn: 'triage',
  name: 'corrections',
  kind: 'read',
  input: z.object({ month: month(), stationId: z.optional(id()) }),
  output: z.object({
    month: z.string(),
    matters: z.int(),
    corrected: z.int(),
    topic: z.array(cell),
    level: z.array(cell),
    urgency: z.array(cell),
  }),
});

const understood = z.object({ topic: topic(), level: level(), urgent: z.boolean() });

/** The corrections behind one cell, newest first. */
export const correctionList = action({
  fn: 'triage',
  name: 'correction-list',
  kind: 'read',
  input: z.object({
    month: month(),
    stationId: z.optional(id()),
    part: oneOf(CONFUSION_PARTS, '请选择一张表'),
    from: z.string().check(z.maxLength(30)),
    to: z.string().check(z.maxLength(30)),
    cursor: cursor(),
  }),
  output: page(
    z.object({
      id: z.string(),
      /** '' for who may not open the matter. */
      matterId: z.string(),
      number: z.string(),
      at: at(),
      by: z.string(),
      from: understood,
      to: understood,
      reason: z.string(),
    }),
  ),
});

/** The corrections of a month as lines of JSON, for the office's own improvement of its first look. */
export const exportCorrections = action({
  fn: 'triage',
  name: 'export-corrections',
  kind: 'read',
  input: z.object({ month: month(), stationId: z.optional(id()), cursor: cursor() }),
  output: z.object({ lines: z.array(z.string()), next: z.optional(z.string()) }),
});
