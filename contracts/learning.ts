import * as z from 'zod/mini';
import { action } from './action';
import { cursor, id, nothing, page } from './shapes/fields';
import { topic } from './shapes/matter';

const explainerRow = z.object({
  id: id(),
  columnId: z.string(),
  title: z.string(),
  lead: z.string(),
  topic: topic(),
  minutes: z.int(),
  publishedOn: z.string(),
});

/** The columns with published explainers. One database request, no identity. */
export const columns = action({
  fn: 'learning',
  name: 'columns',
  kind: 'read',
  input: nothing,
  output: z.object({
    items: z.array(z.object({ id: id(), name: z.string(), about: z.string(), count: z.int() })),
  }),
});

export const explainers = action({
  fn: 'learning',
  name: 'explainers',
  kind: 'read',
  input: z.object({ columnId: z.optional(z.string().check(z.maxLength(64))), cursor: cursor() }),
  output: page(explainerRow),
});

export const explainer = action({
  fn: 'learning',
  name: 'explainer',
  kind: 'read',
  input: z.object({ id: id() }),
  output: z.object({
    ...explainerRow.shape,
    /** What happened, what was decided, why, what to do: paragraphs under headings. */
    sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) })),
    articles: z.array(z.object({ name: z.string(), text: z.string() })),
  }),
});
