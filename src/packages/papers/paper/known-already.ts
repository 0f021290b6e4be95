import type { Answers, Template } from '@domain/documents/template';
import { keptPaper, shelfNow } from '@/drafts/paper-store';

/** What other documents on this phone already say of the worker and the employers: typed once, not seven times. */
export function knownAlready(template: Template): Answers {
  const others = [...shelfNow()]
    .reverse()
    .filter((id) => id !== template.id)
    .flatMap((id) => keptPaper(id)?.answers ?? []);
  const names = template.steps.find(({ id }) => id === 'worker')?.fields ?? [];
  const single = Object.fromEntries(
    names.flatMap(({ name }) => {
      const value = others.map((answers) => answers.single[name]).find(isWritten);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const employers = template.steps.some(({ id }) => id === 'employers')
    ? others
        .map(({ lists }) => lists.employers ?? [])
        .find((items) => items.some(({ employerName }) => isWritten(employerName)))
    : undefined;
  return { single, lists: employers === undefined ? {} : { employers } };
}

const isWritten = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
