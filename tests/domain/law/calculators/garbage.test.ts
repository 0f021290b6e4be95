import { CALCULATORS, run } from '@domain/law/calculators/catalogue';
import { CALCULATOR_IDS, type CalculatorId } from '@domain/law/calculators/ids';
import { type Field, isAsked, type Typed } from '@domain/law/fields';
import { BUILT_IN } from '@domain/law/parameters/built-in';
import type { AnyOutcome } from '@domain/law/result';
import { addDays } from '@domain/time/days';
import fc from 'fast-check';

const AROUND = { today: '2026-11-22', region: '110105', parameters: BUILT_IN };

/** What people type that is not what was asked for, or asked for otherwise. */
const ODD = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '　', '0', '０', '0.00', '-1', '－５０００', '+3', '0.001', '９', '１．５'],
    ...['８０００', '１２，０００元', '8,000', '1.2万', '八千', '不知道', '约8000', '8000左右'],
    ...['200/天', '日薪200', '200元一天', '一天200', '26.5元/小时', '年薪10万', '5000-6000'],
    ...['1000000000', '10亿', '999999999999999999999', '1e9', '1e-9', 'Infinity', 'NaN', '0x10'],
    ...['2023-02-29', '2024-02-29', '2100-02-29', '2026-13-01', '2026-00-00', '2099-01-01'],
    ...['9999-12-31', '0001-01-01', '1899-12-31', '２０２４年２月２９日', '2026-11-23', '202401'],
    ...['yes', 'no', 'true', 'null', 'undefined', 'toString', '__proto__', '<b>', '💰', '\u0000'],
  ),
  fc.string({ maxLength: 12 }),
  fc.integer().map(String),
  fc.double().map(String),
);
const SEVERAL = fc.array(ODD, { maxLength: 3 });

const days = fc.oneof(
  fc.constantFrom('2003-07-01', '2024-02-29', '2020-02-29', '2025-01-31', '2026-11-22'),
  fc.integer({ min: -12000, max: 20 }).map((shift) => addDays(AROUND.today, shift)),
);

/** Something that can be understood, by the kind of the field. */
function sensible({
  kind,
  options = [],
  from = 0,
  to = 60,
  optional,
}: Field): fc.Arbitrary<string> {
  const whole = fc.integer({ min: Math.ceil(from), max: Math.min(to, 60) }).map(String);
  const typed: Partial<Record<Field['kind'], fc.Arbitrary<string>>> = {
    day: days,
    days,
    month: days.map((day) => day.slice(0, 7)),
    money: fc.integer({ min: 1, max: 4e6 }).map((cents) => (cents / 100).toFixed(2)),
    'money-or-zero': fc.integer({ min: 0, max: 4000 }).map(String),
    'yes-no': fc.constantFrom('yes', 'no'),
  };
  const choice = options.length > 0 ? fc.constantFrom(...options.map(({ value }) => value)) : whole;
  const value = typed[kind] ?? choice;
  return optional ? fc.oneof(value, fc.constant('')) : value;
}

type Answers = fc.Arbitrary<Typed>;
const each = (fields: readonly Field[], one: (field: Field) => fc.Arbitrary<string | string[]>) =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, one(field)])));
const sound = (fields: readonly Field[]): Answers => each(fields, sensible);
/** Some fields answered, some not at all, any of them oddly. */
const mixed = (fields: readonly Field[]): Answers =>
  each(fields, (field) =>
    fc.oneof({ weight: 6, arbitrary: sensible(field) }, { weight: 1, arbitrary: ODD }, SEVERAL),
  );
const garbage = (fields: readonly Field[]): Answers => each(fields, () => fc.oneof(ODD, SEVERAL));

const tellsOf = (id: CalculatorId, typed: Typed) => {
  const read = run(id, typed, AROUND);
  if (!read.ok) {
    const names = CALCULATORS[id].fields.map(({ name }) => name);
    expect(Object.keys(read.errors).length).toBeGreaterThan(0);
    for (const [field, sentence] of Object.entries(read.errors)) {
      expect(names).toContain(field);
      expect(sentence).toMatch(/^[^\n]{4,}[。？]$/);
    }
    return undefined;
  }
  const { outcome, otherwise, assumptions } = read.result;
  expect(JSON.stringify(read.result)).not.toMatch(/NaN|undefined|Infinity|\de[+-]\d|"-\d/);
  for (const found of [outcome, ...otherwise.map((other) => other.outcome)]) sane(found);
  if (outcome.kind !== 'refusal') expect(assumptions).not.toEqual([]);
  for (const { say } of assumptions) expect(say).toMatch(/。$/);
  return read;
};

/** A figure with a point has two decimals, or is half a month; none is below zero. */
function sane(outcome: AnyOutcome): void {
  for (const value of Object.values(outcome)) {
    if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
    if (typeof value === 'string' && /^-?\d+\.\d/.test(value))
      expect(value).toMatch(/^\d+\.\d\d$|^\d+\.5$/);
  }
}

describe.each(CALCULATOR_IDS)('%s', (id) => {
  const { fields } = CALCULATORS[id];

  test('sound answers: a result with its assumptions, or a sentence at a field', () => {
    let understood = 0;
    fc.assert(
      fc.property(sound(fields), (typed) => {
        if (tellsOf(id, typed) !== undefined) understood += 1;
      }),
      { numRuns: 150 },
    );
    expect(understood).toBeGreaterThan(0);
  });

  test('sound and odd answers mixed', () => {
    fc.assert(
      fc.property(mixed(fields), (typed) => {
        tellsOf(id, typed);
      }),
      { numRuns: 250 },
    );
  });

  test('nothing but garbage', () => {
    fc.assert(
      fc.property(garbage(fields), (typed) => {
        tellsOf(id, typed);
      }),
      { numRuns: 150 },
    );
  });

  // what is asked only after another answer is asked here in every way
  const asked = (typed: Typed, name: string) =>
    fields.some((field) => field.name === name && isAsked(field, typed, fields));
  const everyWay = (names: readonly string[], text: string) =>
    fc.assert(
      fc.property(sound(fields), (typed) => {
        for (const name of names.filter((one) => asked(typed, one))) {
          const read = run(id, { ...typed, [name]: text }, AROUND);
          expect(read).toMatchObject({ ok: false, errors: { [name]: expect.any(String) } });
        }
      }),
      { numRuns: 40 },
    );
  const ofKind = (...kinds: readonly Field['kind'][]) =>
    fields.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);

  test.each(['1000000000', '10亿', '１０００００００００', '0.001', '-1', '八千块', '200元/天'])(
    'an amount of %s is a sentence at its field',
    (text) => everyWay(ofKind('money', 'money-or-zero'), text),
  );

  test.each(['2099-01-01', '2023-02-29', '1899-12-31', '昨天', '2026-11-31'])(
    'the day %s is a sentence at its field',
    (text) => everyWay(ofKind('day', 'days'), text),
  );

  test.each(['三', '-1', '1e1', '1000000', '１．２．３'])(
    'the number %s is a sentence at its field',
    (text) => everyWay(ofKind('number', 'count'), text),
  );

  test('full-width digits are the same as others', () => {
    const wide = (text: string) =>
      text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '');
    const numbers = ofKind('money', 'money-or-zero', 'day', 'month', 'number', 'count');
    fc.assert(
      fc.property(sound(fields), (typed) => {
        const widened = Object.entries(typed).map(([name, value]) => [
          name,
          numbers.includes(name) && typeof value === 'string' ? wide(value) : value,
        ]);
        expect(run(id, Object.fromEntries(widened) as Typed, AROUND)).toEqual(
          run(id, typed, AROUND),
        );
      }),
      { numRuns: 40 },
    );
  });
});
