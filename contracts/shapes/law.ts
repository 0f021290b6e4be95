import { PARAMETERS } from '@domain/law/parameters/parameter';
import { CALCULATOR_IDS } from '@domain/law/calculators/ids';
import { LINE_LABELS } from '@domain/law/claims/line';
import * as z from 'zod/mini';
import { day, id, money, oneOf, text } from './fields';

/** No form asks for more. */
const MOST_FIELDS = 150;

/** What somebody typed into the fields of a calculator or a document: one text a field, several where many may be given. */
export const typed = () =>
  z
    .record(
      z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/)),
      z.union([
        z.string().check(z.maxLength(5000, '最多 5000 个字')),
        z.array(z.string().check(z.maxLength(200))).check(z.maxLength(60)),
      ]),
    )
    .check(
      z.refine((fields) => Object.keys(fields).length <= MOST_FIELDS, {
        error: `最多 ${MOST_FIELDS} 项`,
      }),
    );

/** The answers of a document: what is asked once, and what is asked again and again. */
export const answers = () =>
  z.object({
    single: typed(),
    lists: z.record(
      z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/)),
      z.array(typed()).check(z.maxLength(60, '最多写 60 项')),
    ),
  });

/** One local number with its place, time and source. */
export const parameterEntry = z.object({
  parameter: oneOf(PARAMETERS),
  region: z.string(),
  grade: z.optional(z.string()),
  value: z.string(),
  from: day(),
  to: z.optional(day()),
  source: z.string(),
  sourceDate: day(),
  confidence: z.enum(['V1', 'V2', 'GK', 'CONV']),
});

/** A six-digit code of a place in China, or CN for all of it. */
export const region = () =>
  z.string('请选择地区').check(z.regex(/^(\d{6}|CN)$/, '地区不对，请重新选择'));

/** The questions of eligibility as typed, with the place whose hardship line counts. */
export const aidTyped = () => z.object({ typed: typed(), region: z.optional(region()) });

/** One line of a calculation: what is done, with the numbers filled in; `rule` is the id of its article. */
export const lawStep = z.object({
  say: z.string().check(z.maxLength(500)),
  formula: z.optional(z.string().check(z.maxLength(500))),
  value: z.optional(z.string().check(z.maxLength(500))),
  rule: z.optional(z.string().check(z.maxLength(40))),
});

/** One line of a claim sheet. */
export const claimLine = z.object({
  kind: oneOf(LINE_LABELS),
  label: text(100, '请求'),
  amount: z.nullable(money()),
  payer: z.enum(['employer', 'fund']),
  from: z.optional(day()),
  to: z.optional(day()),
  ordered: z.optional(z.boolean()),
  /** What computed it, and how. */
  calculator: z.optional(z.enum(CALCULATOR_IDS)),
  steps: z.optional(z.array(lawStep).check(z.maxLength(200))),
  /** The kept result it comes from. */
  resultId: z.optional(id()),
});
