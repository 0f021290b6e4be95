import type { Day } from '../../time/types';
import type { Typed } from '../fields';
import { parameterAt, type ParameterEntry } from '../parameters/lookup';
import { OWN_FIELDS } from './clock-fields';

/** Fields whose answer a place may have on record: how its tribunals count the year. */
const BY_PLACE = OWN_FIELDS.flatMap((field) =>
  'parameter' in field ? [{ name: field.name, parameter: field.parameter }] : [],
);

/** What was typed, with the place's own way of counting where the worker left it open. */
export function withLocalModes(
  typed: Typed,
  entries: readonly ParameterEntry[],
  region: string,
  on: Day,
): Typed {
  const found = BY_PLACE.flatMap(({ name, parameter }) => {
    const entry = parameterAt(entries, { parameter, region, on });
    return (typed[name] ?? '') === '' && entry !== undefined ? [[name, entry.value] as const] : [];
  });
  return { ...typed, ...Object.fromEntries(found) };
}
