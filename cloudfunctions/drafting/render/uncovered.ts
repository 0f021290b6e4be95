import type { Answers } from '@domain/documents/template';
import type { Typed } from '@domain/law/fields';

/** The answers with every masked value that came from the matter put in full; what was typed by hand stays. */
export function uncovered(answers: Answers, masked: Answers, full: Answers): Answers {
  return {
    single: exchanged(answers.single, masked.single, full.single),
    lists: answers.lists,
  };
}

function exchanged(typed: Typed, masked: Typed, full: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      value !== undefined && value === masked[name] ? full[name] : value,
    ]),
  );
}
