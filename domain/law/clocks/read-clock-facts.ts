import { addYears } from '../../time/days';
import type { Day } from '../../time/types';
import { orderError, pastDayError, tooEarly } from '../calculators/checks';
import { readTyped, type ValuesOf } from '../calculators/typed';
import { readFields, type Typed } from '../fields';
import { ASKED_PAPERS, OWN_FIELDS, PAPER_FIELDS } from './clock-fields';
import type { ClockFacts } from './clock-facts';
import type { InterruptionId } from './interruptions';
import type { LimitationEvent, Pause } from './limitation';
import { type Paper, PAPERS, type PaperId } from './papers';
import type { PaperFact } from './period-clocks';

/** What was typed as facts, or one sentence at each field that is wrong: days to come, leaving before joining. */
export function readClockFacts(
  typed: Typed,
  today: Day,
): { ok: true; facts: ClockFacts } | { ok: false; errors: Readonly<Record<string, string>> } {
  const read = readTyped(OWN_FIELDS, typed);
  const papers = readPapers(typed, today);
  if (!read.ok) return { ok: false, errors: { ...read.errors, ...papers.errors } };
  const errors = { ...errorsIn(read.values, today), ...papers.errors };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, facts: factsOf(read.values, papers.facts, today) };
}

type Values = ValuesOf<typeof OWN_FIELDS>;

function factsOf(values: Values, papers: readonly PaperFact[], today: Day): ClockFacts {
  return {
    claims: values.claims,
    stillEmployed: values.stillEmployed,
    ...present({
      endedOn: values.endedOn,
      knownOn: values.knownOn,
      hiredOn: values.hiredOn,
      signedOn: values.signedOn,
      leaveYear: values.leaveYear,
      accidentOn: values.accidentOn,
      doubleWageMode: values.doubleWageMode,
      annualLeaveMode: values.annualLeaveMode,
    }),
    events: EVENT_KINDS.flatMap((kind) =>
      (values[kind] ?? []).map((day): LimitationEvent => ({ kind, day })),
    ),
    pauses: [...provingPause(values, today), ...stoppedPause(values, today)],
    papers,
  };
}

const EVENT_KINDS = [
  'asked',
  'promised',
  'complained',
  'mediation',
  'arbitration-withdrawn',
  'payment-order',
  'sued',
] as const satisfies readonly InterruptionId[];

function provingPause({ provingFrom, provingTo }: Values, today: Day): Pause[] {
  if (provingFrom === null) return [];
  return [{ from: provingFrom, to: provingTo ?? today, kind: 'proving-relation' }];
}

function stoppedPause({ stoppedBy, stoppedFrom, stoppedTo }: Values, today: Day): Pause[] {
  if (stoppedBy === null || stoppedFrom === null) return [];
  return [{ from: stoppedFrom, to: stoppedTo ?? today, kind: stoppedBy }];
}

function errorsIn(values: Values, today: Day): Record<string, string> {
  const found: Record<string, string | undefined> = {
    ...Object.fromEntries(
      PAST_DAYS.map((name) => [name, pastDayError(values[name], today)] as const),
    ),
    ...Object.fromEntries(
      EVENT_KINDS.map((kind) => [kind, firstError(values[kind] ?? [], today)] as const),
    ),
  };
  found.endedOn ??= orderError(values.hiredOn, values.endedOn, '离职不会早于入职，请看一下日期。');
  found.provingTo ??=
    values.provingFrom === null && values.provingTo !== null
      ? '请先填从哪天开始。'
      : orderError(values.provingFrom, values.provingTo, WRONG_ORDER);
  found.stoppedTo ??= orderError(values.stoppedFrom, values.stoppedTo, WRONG_ORDER);
  return sentences(found);
}

const WRONG_ORDER = '结束不会早于开始，请看一下日期。';

const PAST_DAYS = [
  'endedOn',
  'knownOn',
  'hiredOn',
  'signedOn',
  'accidentOn',
  'provingFrom',
  'provingTo',
  'stoppedFrom',
  'stoppedTo',
] as const;

function firstError(days: readonly string[], today: Day): string | undefined {
  return days.map((day) => pastDayError(day, today)).find((sentence) => sentence !== undefined);
}

function readPapers(
  typed: Typed,
  today: Day,
): { facts: PaperFact[]; errors: Record<string, string> } {
  const read = readFields(PAPER_FIELDS, typed);
  if (!read.ok) return { facts: [], errors: { ...read.errors } };
  const facts: PaperFact[] = [];
  const errors: Record<string, string | undefined> = {};
  for (const paper of ASKED_PAPERS) {
    const day = read.values[paper];
    if (typeof day !== 'string') continue;
    errors[paper] = mayLieAhead(paper) ? aheadError(day, today) : pastDayError(day, today);
    facts.push({ paper, day });
  }
  return { facts, errors: sentences(errors) };
}

/** No hearing and no last day to pay lies further ahead. */
const MOST_YEARS_AHEAD = 20;

function aheadError(day: Day, today: Day): string | undefined {
  return tooEarly(day) ?? (day > addYears(today, MOST_YEARS_AHEAD) ? TOO_LATE : undefined);
}

const TOO_LATE = '年份太晚了，请看一下。';

function mayLieAhead(id: PaperId): boolean {
  const paper: Paper = PAPERS[id];
  return paper.ahead === true;
}

/** The entries that hold something. */
function present<T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const held = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  // what is left has the type it had, without the empty values
  return Object.fromEntries(held) as { [K in keyof T]?: NonNullable<T[K]> };
}

function sentences(found: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [name, sentence] of Object.entries(found)) {
    if (sentence !== undefined) said[name] = sentence;
  }
  return said;
}
