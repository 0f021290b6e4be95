import type { InputOf } from '@contracts/action';
import type { savePaper } from '@contracts/drafting';
import type { Answers } from '@domain/documents/template';
import type { Typed } from '@domain/law/fields';
import { withoutEmptyItems } from './check-answers';

export type SentAnswers = InputOf<typeof savePaper>['answers'];

/** The answers as they travel: empty entries and items stay at home. */
export function sentAnswers(answers: Answers): SentAnswers {
  const { single, lists } = withoutEmptyItems(answers);
  return {
    single: filled(single),
    lists: Object.fromEntries(
      Object.entries(lists).map(([step, items]) => [step, items.map(filled)]),
    ),
  };
}

function filled(typed: Typed): SentAnswers['single'] {
  const found: SentAnswers['single'] = {};
  for (const [name, value] of Object.entries(typed))
    if (value !== undefined && value.length > 0)
      found[name] = typeof value === 'string' ? value : [...value];
  return found;
}
