import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import type { Field, Typed } from '../fields';
import { type ParameterEntry, parameterAt } from '../parameters/lookup';
import { PARAMETERS } from '../parameters/parameter';
import type { Assumption, Result } from '../result';
import { sumError } from './checks';
import { written } from './figures';
import { readTyped, type ValuesOf } from './typed';

/** What a calculator may know beside what was typed. */
export interface Surroundings {
  today: Day;
  /** Six-digit code of the place whose numbers are to be filled in; absent: none are. */
  region?: string;
  parameters?: readonly ParameterEntry[];
  calendar?: WorkingCalendar;
}

/** What is wrong between fields (`errors`, nothing is computed) or only strange (`doubts`, asked beside the result). */
export interface Findings {
  errors?: Readonly<Record<string, string | undefined>>;
  doubts?: Readonly<Record<string, string | undefined>>;
}

/** How one calculator is asked, checked and computed. */
export interface Definition<
  Fields extends readonly Field[],
  Input,
  Outcome extends { kind: string },
> {
  /** The section of the law sheet: 'CA-01'. */
  code: string;
  title: string;
  /** One line in the worker's own words. */
  question: string;
  fields: Fields;
  /** The field with the day whose local numbers are wanted; absent: today's. */
  numbersOn?: Fields[number]['name'];
  /** The field that says which row of a table by grade is wanted. */
  gradeIn?: Fields[number]['name'];
  check?(values: ValuesOf<Fields>, today: Day): Findings;
  input(values: ValuesOf<Fields>, today: Day): Input;
  compute(input: Input, calendar?: WorkingCalendar): Result<Outcome>;
}

/** A local number that was filled in because the field was left empty. */
export interface FilledIn {
  field: string;
  entry: ParameterEntry;
}

export type Run<Input, Outcome extends { kind: string }> =
  | {
      ok: true;
      input: Input;
      result: Result<Outcome>;
      doubts: Readonly<Record<string, string>>;
      filledIn: readonly FilledIn[];
    }
  | { ok: false; errors: Readonly<Record<string, string>> };

/** A calculator ready for use: its description, its arithmetic, and the way from typed text to a result. */
export interface Calculator<Input, Outcome extends { kind: string }> {
  code: string;
  title: string;
  question: string;
  fields: readonly Field[];
  compute(input: Input, calendar?: WorkingCalendar): Result<Outcome>;
  /** The local numbers on record for what was left empty: to show before anything is computed. */
  prefill(typed: Typed, around: Surroundings): readonly FilledIn[];
  run(typed: Typed, around: Surroundings): Run<Input, Outcome>;
}

/** Makes a calculator of its definition. */
export function calculator<
  const Fields extends readonly Field[],
  Input,
  Outcome extends { kind: string },
>(definition: Definition<Fields, Input, Outcome>): Calculator<Input, Outcome> {
  const { code, title, question, fields, compute } = definition;
  const prefill = (typed: Typed, around: Surroundings) =>
    localNumbers(fields, typed, around, {
      on: dayIn(fields, typed, definition.numbersOn) ?? around.today,
      grade: textIn(typed, definition.gradeIn),
    });
  return {
    code,
    title,
    question,
    fields,
    compute,
    prefill,
    run(typed, around) {
      const filledIn = prefill(typed, around);
      const whole = {
        ...typed,
        ...Object.fromEntries(filledIn.map(({ field, entry }) => [field, entry.value])),
      };
      const read = readTyped(fields, whole);
      if (!read.ok) return read;
      const found = definition.check?.(read.values, around.today) ?? {};
      const errors = { ...tooMuch(fields, read.values), ...said(found.errors) };
      if (Object.keys(errors).length > 0) return { ok: false, errors };
      const input = definition.input(read.values, around.today);
      const result = compute(input, around.calendar ?? CHINA_CALENDAR);
      return {
        ok: true,
        input,
        result: { ...result, assumptions: [...result.assumptions, ...filledIn.map(sourceOf)] },
        doubts: said(found.doubts),
        filledIn,
      };
    },
  };
}

function localNumbers(
  fields: readonly Field[],
  typed: Typed,
  { region, parameters }: Surroundings,
  { on, grade }: { on: Day; grade: string | undefined },
): FilledIn[] {
  if (region === undefined || parameters === undefined) return [];
  return fields.flatMap(({ name, parameter }) => {
    if (parameter === undefined || textIn(typed, name) !== undefined) return [];
    const question = { parameter, region, on };
    const entry =
      parameterAt(parameters, question) ??
      (grade === undefined ? undefined : parameterAt(parameters, { ...question, grade }));
    return entry ? [{ field: name, entry }] : [];
  });
}

/** Sums that are a slip of the finger, at their fields. */
function tooMuch(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const found: Record<string, string | undefined> = {};
  for (const { name, kind } of fields) {
    const value = values[name];
    if ((kind === 'money' || kind === 'money-or-zero') && typeof value === 'string')
      found[name] = sumError(value);
  }
  return said(found);
}

function sourceOf({ entry }: FilledIn): Assumption {
  return {
    say: `${PARAMETERS[entry.parameter].label}按 ${entry.value} 算，来自${entry.source}，${written(entry.from)}起。`,
    confidence: entry.confidence,
  };
}

function dayIn(fields: readonly Field[], typed: Typed, name: string | undefined): Day | undefined {
  const field = fields.filter((candidate) => candidate.name === name);
  const read = readTyped(field, typed);
  const value: unknown = read.ok && name !== undefined ? Object.values(read.values)[0] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function textIn(typed: Typed, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : typed[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function said(
  sentences: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [field, sentence] of Object.entries(sentences)) {
    if (sentence !== undefined) found[field] = sentence;
  }
  return found;
}
