import * as z from 'zod/mini';
import { action } from './action';
import { at, cursor, day, done, id, optionalText, page } from './shapes/fields';
import { answers, claimLine, lawStep, region, typed } from './shapes/law';
import { clockView } from './shapes/limits';
import { topic } from './shapes/matter';

const template = () => z.string().check(z.regex(/^[a-z-]{1,40}$/, '没有这种文书'));

/** Keeps a paper as it is so far. `revision` grows by one with every save; an older one never overwrites a newer one. */
export const savePaper = action({
  fn: 'drafting',
  name: 'save-paper',
  kind: 'write',
  input: z.object({
    paperId: id(),
    revision: z.int().check(z.minimum(1)),
    templateId: template(),
    /** The matter it belongs to; absent for a paper of one's own. */
    matterId: z.optional(id()),
    answers: answers(),
  }),
  output: z.object({ savedAt: at(), revision: z.int() }),
});

/** The caller's own papers, the last touched first. */
export const papers = action({
  fn: 'drafting',
  name: 'papers',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(
    z.object({
      paperId: id(),
      templateId: z.string(),
      title: z.string(),
      matterId: z.string(),
      savedAt: at(),
    }),
  ),
});

/** One paper, to go on with on any phone. */
export const paper = action({
  fn: 'drafting',
  name: 'paper',
  kind: 'read',
  input: z.object({ paperId: id() }),
  output: z.object({
    templateId: z.string(),
    matterId: z.string(),
    revision: z.int(),
    savedAt: at(),
    answers: answers(),
  }),
});

export const dropPaper = action({
  fn: 'drafting',
  name: 'drop-paper',
  kind: 'write',
  input: z.object({ paperId: id() }),
  output: done,
});

/** What a matter already says, as the answers of a document; what the caller may not see in full is masked. */
export const prefill = action({
  fn: 'drafting',
  name: 'prefill',
  kind: 'read',
  input: z.object({ matterId: id(), templateId: template() }),
  output: z.object({ answers: answers() }),
});

/**
 * Draws a paper as .docx and puts it to its matter, or gives a short-lived address of it where it has none.
 * What is masked in the answers is drawn in full only when `reason` says why; that is audited.
 */
export const render = action({
  fn: 'drafting',
  name: 'render',
  kind: 'write',
  input: z.object({ paperId: id(), reason: optionalText(100, '用完整信息的理由') }),
  output: z.object({
    name: z.string(),
    /** Absent where the paper stands at a matter: then `fileId` is opened like any of its files. */
    url: z.optional(z.string()),
    fileId: z.optional(id()),
    /** What the form should still contain. */
    lacks: z.array(z.object({ step: z.string(), field: z.string(), say: z.string() })),
  }),
});

/** A result as it was given; a later change of a local number does not touch it. */
export const keptResult = z.object({
  outcome: z.looseObject({ kind: z.string() }),
  steps: z.array(lawStep),
  assumptions: z.array(
    z.object({ say: z.string(), confidence: z.string(), rule: z.optional(z.string()) }),
  ),
  changes: z.array(z.string()),
  otherwise: z.array(z.object({ when: z.string(), outcome: z.looseObject({ kind: z.string() }) })),
});

/** The article something rests on, and what it says. */
const article = z.object({ article: z.string(), says: z.string() });

/** A result in words, as a screen shows it: nobody who reads it needs the calculators. */
export const saidResult = z.object({
  /** The figure to be read first. */
  main: z.string(),
  /** Under which condition it is right, where a local number is not on record. */
  provided: z.optional(z.string()),
  figures: z.array(z.object({ label: z.string(), value: z.string() })),
  steps: z.array(
    z.object({
      say: z.string(),
      formula: z.optional(z.string()),
      value: z.optional(z.string()),
      rule: z.optional(article),
    }),
  ),
  assumptions: z.array(
    z.object({ say: z.string(), doubt: z.optional(z.string()), rule: z.optional(article) }),
  ),
  changes: z.array(z.string()),
  otherwise: z.array(z.object({ when: z.string(), main: z.string() })),
});

/**
 * Computes once more from what was typed, with the numbers on record, and keeps the result with the matter; the same
 * result of the same day is kept once.
 */
export const keepResult = action({
  fn: 'drafting',
  name: 'keep-result',
  kind: 'write',
  input: z.object({
    matterId: id(),
    calculator: z.string().check(z.maxLength(40)),
    typed: typed(),
    region: z.optional(region()),
  }),
  output: z.object({ resultId: id(), result: keptResult }),
});

/** The results kept with a matter, newest first. */
export const results = action({
  fn: 'drafting',
  name: 'results',
  kind: 'read',
  input: z.object({ matterId: id(), cursor: cursor() }),
  output: page(
    z.object({
      resultId: id(),
      calculator: z.string(),
      title: z.string(),
      byName: z.string(),
      at: at(),
      day: day(),
      result: keptResult,
      said: saidResult,
    }),
  ),
});

/** What was told of a matter's days, as typed into the fields of limits. */
export const clockFacts = action({
  fn: 'drafting',
  name: 'clock-facts',
  kind: 'read',
  input: z.object({ matterId: id() }),
  output: z.object({ typed: typed(), topic: topic() }),
});

/**
 * Keeps what is told of a matter's days; answers its limits as they stand today. CONFLICT where somebody has put down
 * other days since they were read.
 */
export const saveClockFacts = action({
  fn: 'drafting',
  name: 'save-clock-facts',
  kind: 'write',
  input: z.object({
    matterId: id(),
    typed: typed(),
    /** As read by clock-facts before typing; clients of before do not send it, and are not asked. */
    seen: z.optional(typed()),
  }),
  output: z.object({ clocks: z.array(clockView), urgent: z.boolean() }),
});

/** What is asked of the employer in a matter, line by line. */
export const claims = action({
  fn: 'drafting',
  name: 'claims',
  kind: 'read',
  input: z.object({ matterId: id() }),
  output: z.object({
    version: z.int(),
    lines: z.array(claimLine),
    /** Who put it there last, and when; absent where there is none. */
    byName: z.optional(z.string()),
    savedAt: z.optional(at()),
    /** The lines in the order of a request, with their sum and what does not go together; absent where there is none. */
    sheet: z.optional(
      z.object({
        lines: z.array(
          z.object({
            label: z.string(),
            amount: z.nullable(z.string()),
            payer: z.enum(['employer', 'fund']),
            from: z.optional(day()),
            to: z.optional(day()),
          }),
        ),
        total: z.string(),
        fromEmployer: z.string(),
        warnings: z.array(z.object({ say: z.string(), rule: article })),
      }),
    ),
  }),
});

export const saveClaims = action({
  fn: 'drafting',
  name: 'save-claims',
  kind: 'write',
  input: z.object({
    matterId: id(),
    /** As read; 0 for the first. */
    version: z.int().check(z.minimum(0)),
    lines: z.array(claimLine).check(z.maxLength(40, '最多 40 项请求')),
  }),
  output: z.object({ version: z.int() }),
});
