import type { Answers } from '@domain/documents/template';
import type { Entry } from '@/fields/entry';

/** One answer of a single step. */
export const withValue = (answers: Answers, name: string, value: Entry): Answers => ({
  ...answers,
  single: { ...answers.single, [name]: value },
});

/** One answer of one item of a list. */
export const withItemValue = (
  answers: Answers,
  { list, place, name }: { list: string; place: number; name: string },
  value: Entry,
): Answers => ({
  ...answers,
  lists: {
    ...answers.lists,
    [list]: (answers.lists[list] ?? []).map((item, index) =>
      index === place ? { ...item, [name]: value } : item,
    ),
  },
});

/** One item more, empty. */
export const withItem = (answers: Answers, list: string): Answers => ({
  ...answers,
  lists: { ...answers.lists, [list]: [...(answers.lists[list] ?? []), {}] },
});

export const withoutItem = (answers: Answers, list: string, place: number): Answers => ({
  ...answers,
  lists: {
    ...answers.lists,
    [list]: (answers.lists[list] ?? []).filter((_, index) => index !== place),
  },
});
