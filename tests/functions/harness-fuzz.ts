import fc from 'fast-check';
import type * as z from 'zod/mini';

type Def = Readonly<Record<string, unknown>> & { type: string };

/** Texts that have broken programs before. */
const NASTY = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '$where',
  '{"$gt":""}',
  'a.b',
  '\u0000',
  '\u202e反',
  '👨‍👩‍👧',
  '王'.repeat(3_000),
  "'; drop table matters; --",
  '<script>alert(1)</script>',
  'NaN',
  '9999999999999999999',
  '-0',
];

/** Any JSON at all. */
const anything = fc.jsonValue({ maxDepth: 3 });

/**
 * Inputs for a schema: mostly of its shape, with wrong parts strewn in anywhere. What the schema says of lengths and
 * ranges is kept to about half of the time, so that both its refusals and the code behind it are met.
 */
export function inputsFor(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return strewn(shapeOf(schema));
}

function strewn(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 24, arbitrary }, { weight: 1, arbitrary: anything });
}

function shapeOf(schema: unknown): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  if (!def) return anything;
  const inner = (key: string) => strewn(shapeOf(def[key]));
  switch (def.type) {
    case 'string':
      return texts(checksOf(def));
    case 'number':
    case 'int':
      return numbers(checksOf(def));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...listOf(def.values));
    case 'enum':
      return fc.constantFrom(...Object.values(Object(def.entries)));
    case 'array':
      return fc.array(inner('element'), { maxLength: 6 });
    case 'tuple':
      return fc.tuple(...listOf(def.items).map((item) => strewn(shapeOf(item))));
    case 'object':
      return objects(def);
    case 'record':
      return fc.dictionary(fc.string({ maxLength: 12 }), inner('valueType'), { maxKeys: 5 });
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(inner('innerType'), { nil: undefined, freq: 4 });
    case 'nullable':
      return fc.option(inner('innerType'), { nil: null, freq: 4 });
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return inner('innerType');
    case 'union':
      return fc.oneof(...listOf(def.options).map(shapeOf));
    case 'pipe':
      return shapeOf(def.in);
    default:
      return anything;
  }
}

function objects(def: Def): fc.Arbitrary<unknown> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, field] of Object.entries(Object(def.shape)))
    fields[name] = strewn(shapeOf(field));
  return fc.record(fields);
}

function texts({ minimum = 0, maximum = 60, pattern }: Bounds): fc.Arbitrary<unknown> {
  const fitting = pattern
    ? fc.stringMatching(pattern)
    : fc.string({ minLength: minimum, maxLength: Math.max(minimum, Math.min(maximum, 60)) });
  return fc.oneof(
    { weight: 6, arbitrary: fitting },
    { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }) },
  );
}

function numbers({ minimum = -1_000_000, maximum = 1_000_000 }: Bounds): fc.Arbitrary<unknown> {
  const low = Math.ceil(minimum);
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: low, max: Math.max(low, Math.floor(maximum)) }) },
    { weight: 1, arbitrary: fc.maxSafeInteger() },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  );
}

interface Bounds {
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
}

/** What the checks of a schema say of length, range or form. */
function checksOf(def: Def): Bounds {
  const bounds: Bounds = {};
  for (const check of [def, ...listOf(def.checks).map((one) => defOf(one))]) {
    if (!check) continue;
    if (check.check === 'min_length' || check.check === 'length_equals')
      bounds.minimum = Number(check.minimum ?? check.length);
    if (check.check === 'max_length' || check.check === 'length_equals')
      bounds.maximum = Number(check.maximum ?? check.length);
    if (check.check === 'greater_than') bounds.minimum = Number(check.value);
    if (check.check === 'less_than') bounds.maximum = Number(check.value);
    if (check.pattern instanceof RegExp && !/\\p|\(\?[=!<]/.test(check.pattern.source))
      bounds.pattern = new RegExp(check.pattern.source);
  }
  return bounds;
}

function defOf(schema: unknown): Def | undefined {
  const internals: unknown = Reflect.get(Object(schema), '_zod');
  const def: Def | undefined = Reflect.get(Object(internals), 'def');
  return def;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
