import { type Field, readFields, type Typed } from '../fields';

/** What a field's value is once understood, by its kind. */
type ValueOf<F extends Field> = F extends { kind: 'yes-no' }
  ? boolean
  : F extends { kind: 'number' | 'count' }
    ? number
    : F extends { kind: 'choice'; options: readonly { value: infer Choice }[] }
      ? Choice
      : F extends { kind: 'choices'; options: readonly { value: infer Choice }[] }
        ? readonly Choice[]
        : F extends { kind: 'days' }
          ? readonly string[]
          : string;

/** The values of a list of fields: `null` for one that is left empty or not asked. */
export type ValuesOf<Fields extends readonly Field[]> = {
  readonly [F in Fields[number] as F['name']]:
    | ValueOf<F>
    | (F extends { optional: true } | { when: object } ? null : never);
};

/** Reads what was typed, with the type that the fields say; what is not asked is `null`. */
export function readTyped<const Fields extends readonly Field[]>(
  fields: Fields,
  typed: Typed,
):
  | { ok: true; values: ValuesOf<Fields> }
  | { ok: false; errors: Readonly<Record<string, string>> } {
  const read = readFields(fields, typed);
  if (!read.ok) return read;
  const values = Object.fromEntries(
    fields.map(({ name }) => [name, read.values[name] ?? null] as const),
  );
  // each value was read by its field's kind, which is what ValuesOf says of it
  return { ok: true, values: values as ValuesOf<Fields> };
}
