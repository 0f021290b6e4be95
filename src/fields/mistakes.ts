import { type Field, isAsked, type Typed } from '@domain/law/fields';

export interface Mistake {
  path: string;
  message: string;
}

/** The mistakes in the order their fields stand on the page. */
export function mistakesOf(
  fields: readonly Field[],
  typed: Typed,
  errors: Readonly<Record<string, string>>,
): Mistake[] {
  return fields
    .filter((field) => isAsked(field, typed, fields))
    .flatMap(({ name }) => {
      const message = errors[name];
      return message === undefined ? [] : [{ path: name, message }];
    });
}
