import { PARAMETERS } from './parameters/parameter';
import type { AnyOutcome } from './result';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What must be there for an outcome to be said in words, kind by kind. */
const HOLDS: Readonly<Record<AnyOutcome['kind'], (fields: Fields) => boolean>> = {
  amount: ({ amount }) => isText(amount),
  range: ({ low, high }) => isText(low) && isText(high),
  months: ({ months }) => typeof months === 'number',
  month: ({ month }) => isText(month),
  date: ({ nominal }) => isText(nominal),
  answer: ({ say }) => isText(say),
  refusal: ({ say }) => isText(say),
  missing: ({ parameters, formula }) =>
    isText(formula) &&
    Array.isArray(parameters) &&
    parameters.every((id: unknown) => isText(id) && Object.hasOwn(PARAMETERS, id)),
};

const KINDS: ReadonlyMap<string, (fields: Fields) => boolean> = new Map(Object.entries(HOLDS));

/** Whether something that was kept is what a calculator may answer. */
export function isOutcome(value: unknown): value is AnyOutcome {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Fields = { ...value };
  return isText(fields.kind) && KINDS.get(fields.kind)?.(fields) === true;
}
