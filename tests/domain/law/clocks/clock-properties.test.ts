import type { WorkingCalendar } from '@domain/law/calendar';
import { CLAIM_IDS } from '@domain/law/claim-kinds';
import { CLOCK_FIELDS } from '@domain/law/clocks/clock-fields';
import type { ClockFacts } from '@domain/law/clocks/clock-facts';
import { clocksOf, shortestLeft, urgentByClock } from '@domain/law/clocks/clocks-of';
import { INTERRUPTION_IDS } from '@domain/law/clocks/interruptions';
import { PAPER_IDS } from '@domain/law/clocks/papers';
import { PERIOD_IDS, PERIODS } from '@domain/law/clocks/period-table';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import type { Field, Typed } from '@domain/law/fields';
import { addDays, addYears, isDay, weekday } from '@domain/time/days';
import fc from 'fast-check';

const TODAY = '2026-11-21';
const PLAIN: WorkingCalendar = (day) => ({ working: weekday(day) <= 5, known: true });

const dayNear = fc.integer({ min: -1500, max: 60 }).map((count) => addDays(TODAY, count));

/** Days a person may type: near, long ago, at the ends of months, far ahead, or none. */
const typedDay = fc.oneof(
  dayNear,
  fc.constantFrom(
    '1949-12-31',
    '1950-01-01',
    '2024-02-29',
    '2025-08-31',
    '2026-02-28',
    '2007-12-31',
  ),
  fc.constantFrom('2046-11-21', '2046-11-22', '9998-01-01', '9999-12-31', '1000-01-01', '昨天', ''),
);

function answerTo({ kind, options = [] }: Field): fc.Arbitrary<string | string[]> {
  const values = options.map(({ value }) => value);
  if (kind === 'days') return fc.array(typedDay, { maxLength: 3 });
  if (kind === 'choices') return fc.subarray(values);
  if (kind === 'choice') return fc.constantFrom('', ...values);
  if (kind === 'yes-no') return fc.constantFrom('yes', 'no');
  return kind === 'count' ? fc.constantFrom('', '2008', '2025', '2100') : typedDay;
}

const typed: fc.Arbitrary<Typed> = fc.record(
  Object.fromEntries(CLOCK_FIELDS.map((field) => [field.name, answerTo(field)])),
  { requiredKeys: ['claims', 'stillEmployed'] },
);

/** Answers that are mostly right, so that many are accepted. */
const mostlyRight: fc.Arbitrary<Typed> = fc.record(
  Object.fromEntries(
    CLOCK_FIELDS.map((field): [string, fc.Arbitrary<string | string[]>] => [
      field.name,
      field.kind === 'day' ? dayNear.map((day) => (day > TODAY ? TODAY : day)) : answerTo(field),
    ]).map(([name, answer]) => [
      name,
      INTERRUPTION_IDS.some((id) => id === name) ? fc.constant([]) : answer,
    ]),
  ),
);

function mustBeWhole(facts: ClockFacts, today: string) {
  const clocks = clocksOf(facts, today);
  for (const { safeDay, article, what, doNow, steps } of clocks) {
    expect(safeDay === null || isDay(safeDay)).toBe(true);
    expect([article, what, doNow, ...steps.map(({ say }) => say)]).not.toContain('');
  }
  expect(urgentByClock(clocks)).toBe((shortestLeft(clocks) ?? 7) < 7);
}

describe('whatever is accepted can be counted', () => {
  test.each([
    ['anything typed', typed],
    ['plausible answers', mostlyRight],
  ])('%s: no clock throws, each has its article and what to do', (_name, given) => {
    let accepted = 0;
    fc.assert(
      fc.property(given, (answers) => {
        const read = readClockFacts(answers, TODAY);
        if (!read.ok) return expect(Object.keys(read.errors)).not.toEqual([]);
        accepted += 1;
        mustBeWhole(read.facts, TODAY);
      }),
      { numRuns: 400 },
    );
    if (given === mostlyRight) expect(accepted).toBeGreaterThan(20);
  });

  test.each(['performance-due', 'hearing-set'])(
    '%s too far ahead is told at its field',
    (paper) => {
      const on = (day: string) =>
        readClockFacts(
          { claims: ['wages'], stillEmployed: 'yes', papers: [paper], [paper]: day },
          TODAY,
        );
      expect(on(addYears(TODAY, 20)).ok).toBe(true);
      expect(on('2046-11-22')).toEqual({
        ok: false,
        errors: { [paper]: '年份太晚了，请看一下。' },
      });
      expect(on('9999-12-31').ok).toBe(false);
    },
  );
});

describe('what moves, and what does not', () => {
  const countedInDays = PAPER_IDS.filter((paper) =>
    PERIOD_IDS.filter((id) => PERIODS[id].from === paper).every((id) =>
      ['day', 'workday'].includes(PERIODS[id].period.unit),
    ),
  );

  test('moved by whole weeks without holidays, every clock in days moves by as much', () => {
    expect(countedInDays.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(
        fc.array(fc.record({ paper: fc.constantFrom(...countedInDays), day: dayNear }), {
          maxLength: 5,
        }),
        fc.integer({ min: -60, max: 60 }),
        (papers, weeks) => {
          const move = (day: string) => addDays(day, 7 * weeks);
          const told = (today: string, moved: (day: string) => string) =>
            clocksOf(
              {
                claims: [],
                stillEmployed: true,
                papers: papers.map(({ paper, day }) => ({ paper, day: moved(day) })),
              },
              today,
              PLAIN,
            ).map(({ id, safeDay, rolledDay, daysLeft, state }) => ({
              id,
              safeDay,
              rolledDay,
              daysLeft,
              state,
            }));
          const before = told(TODAY, (day) => day);
          expect(told(move(TODAY), move)).toEqual(
            before.map(({ safeDay, rolledDay, ...rest }) => ({
              ...rest,
              safeDay: safeDay && move(safeDay),
              rolledDay: rolledDay && move(rolledDay),
            })),
          );
        },
      ),
    );
  });

  const facts: fc.Arbitrary<ClockFacts> = fc.record({
    claims: fc.uniqueArray(fc.constantFrom(...CLAIM_IDS)),
    stillEmployed: fc.boolean(),
    endedOn: dayNear,
    knownOn: dayNear,
    hiredOn: dayNear,
    accidentOn: dayNear,
    events: fc.array(fc.record({ day: dayNear, kind: fc.constantFrom(...INTERRUPTION_IDS) }), {
      maxLength: 4,
    }),
    papers: fc.uniqueArray(fc.record({ paper: fc.constantFrom(...PAPER_IDS), day: dayNear }), {
      maxLength: 4,
      selector: ({ paper }) => paper,
    }),
  });

  test('the order in which claims, events and papers are told changes no clock, and none comes twice', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const turned = {
          ...given,
          claims: [...given.claims].reverse(),
          events: [...(given.events ?? [])].reverse(),
          papers: [...(given.papers ?? [])].reverse(),
        };
        const told = (one: ClockFacts) =>
          clocksOf(one, TODAY).map((clock) => [clock.id, clock.safeDay]);
        expect(told(turned)).toEqual(told(given));
        const ids = told(given).map(([id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test.each([
    [['appraisal-received', 'appraisal-made'], '2027-11-21'],
    [['appraisal-made', 'appraisal-received'], '2027-11-21'],
    [['appraisal-made'], '2027-11-20'],
  ] as const)('the year for injury benefits, told of %j, ends on %s', (told, ends) => {
    const days = { 'appraisal-received': '2026-11-21', 'appraisal-made': '2026-11-20' } as const;
    const papers = told.map((paper) => ({ paper, day: days[paper] }));
    const clocks = clocksOf({ claims: ['work-injury'], stillEmployed: false, papers }, TODAY);
    expect(clocks.find(({ id }) => id === 'work-injury-benefits')?.safeDay).toBe(ends);
  });

  test('a claim’s clock does not depend on what else is claimed', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...CLAIM_IDS), (given, claim) => {
        const of = (claims: ClockFacts['claims']) =>
          clocksOf({ ...given, claims }, TODAY).find(({ id }) => id === claim);
        expect(of([...given.claims, claim])).toEqual(of([claim]));
      }),
    );
  });

  test('a day later there is a day less, and what was over stays over', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const claims = given.claims.filter((claim) => claim !== 'double-wage');
        const on = (today: string) =>
          new Map(
            clocksOf({ ...given, claims, leaveYear: 2025 }, today).map((one) => [one.id, one]),
          );
        const later = on(addDays(TODAY, 1));
        for (const [id, { daysLeft, state, kind }] of on(TODAY)) {
          const next = later.get(id);
          if (!next || daysLeft === null) continue;
          expect(next.daysLeft).toBe(daysLeft - 1);
          if (state === 'passed' && kind !== 'opens') expect(next.state).toBe('passed');
        }
      }),
    );
  });
});
