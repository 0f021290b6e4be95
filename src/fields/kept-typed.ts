import type { Typed } from '@domain/law/fields';

/** What was kept of a form's entries; anything else that stands there is dropped. */
export function asTyped(kept: unknown): Typed {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([, value]) => typeof value === 'string' || (Array.isArray(value) && value.every(isText)),
    ),
  );
}

/** Entries as a call carries them: what is empty stays at home. */
export function sentTyped(typed: Typed): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      value === undefined || value.length === 0
        ? []
        : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether anything was typed at all. */
export const isBlank = (typed: Typed): boolean =>
  Object.values(typed).every(
    (value) =>
      value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0),
  );

/** Under which name this phone keeps what is typed into a form. */
export const typedKey = (form: string): string => `tools-typed:${form}`;
