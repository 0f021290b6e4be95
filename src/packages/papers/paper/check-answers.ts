import type { Answers, Step } from '@domain/documents/template';
import { type Field, isAsked, readFields, type Typed } from '@domain/law/fields';
import type { Mistake } from '@/fields/mistakes';

/** What is typed on a step and cannot be read; what is left empty may be written by hand later. */
export function mistakesIn(step: Step, { single, lists }: Answers): Mistake[] {
  if (!step.repeat) return check(step.fields, single, '');
  return (lists[step.id] ?? []).flatMap((item, index) =>
    check(step.fields, item, `${step.id}.${index}.`),
  );
}

function check(fields: readonly Field[], typed: Typed, under: string): Mistake[] {
  const read = readFields(
    fields.map((field) => ({ ...field, optional: true as const })),
    typed,
  );
  if (read.ok) return [];
  return fields
    .filter((field) => isAsked(field, typed, fields))
    .flatMap(({ name }) => {
      const message = read.errors[name];
      return message === undefined ? [] : [{ path: `${under}${name}`, message }];
    });
}

/** Items nobody wrote anything into are not part of the document. */
export function withoutEmptyItems({ single, lists }: Answers): Answers {
  return {
    single,
    lists: Object.fromEntries(
      Object.entries(lists).map(([step, items]) => [step, items.filter(holdsSomething)]),
    ),
  };
}

const holdsSomething = (item: Typed): boolean =>
  Object.values(item).some((value) => (typeof value === 'string' ? value.trim() : value)?.length);
