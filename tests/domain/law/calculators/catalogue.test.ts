import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CALCULATORS, topicsOf } from '@domain/law/calculators/catalogue';
import { CALCULATOR_IDS, isCalculatorId } from '@domain/law/calculators/ids';
import { sayOutcome } from '@domain/law/calculators/say-outcome';
import { PARAMETERS } from '@domain/law/parameters/parameter';
import type { AnyOutcome, Result } from '@domain/law/result';
import { RULES } from '@domain/law/rules';

const folder = path.join(__dirname, '../vectors');
const RESULTS: { id: string; result: Result<AnyOutcome> }[] = readdirSync(folder).flatMap(
  (name) => {
    const { calculator, vectors } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    if (!isCalculatorId(calculator)) throw new Error(calculator);
    return vectors.map((vector: { id: string; input: unknown }) => ({
      id: `${calculator} ${vector.id}`,
      result: CALCULATORS[calculator].compute(vector.input as never),
    }));
  },
);

test('the catalogue holds every calculator, in the same order', () => {
  expect(Object.keys(CALCULATORS)).toEqual([...CALCULATOR_IDS]);
  expect(isCalculatorId('toString')).toBe(false);
});

describe.each(CALCULATOR_IDS)('%s', (id) => {
  const { title, question, fields, code } = CALCULATORS[id];

  test('is asked in the worker’s own words and is found under a topic', () => {
    expect(question).toMatch(/？$/);
    expect(title.length).toBeLessThanOrEqual(16);
    expect(code).toMatch(/^(CA|PR|PD|CT)-\d\d$/);
    expect(topicsOf(id)).not.toEqual([]);
  });

  test('has fields a screen can draw', () => {
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const field of fields) {
      expect(field.label.length).toBeLessThanOrEqual(30);
      if (field.help !== undefined) expect(field.help).toMatch(/[。：]$/);
      if (field.kind === 'choice' || field.kind === 'choices')
        expect(field.options?.length).toBeGreaterThan(1);
      // a local number nobody has written down must not stop anybody
      if (field.parameter !== undefined) {
        expect(field.optional).toBe(true);
        expect(PARAMETERS).toHaveProperty(field.parameter);
      }
      if (field.when) {
        const parent = names.indexOf(field.when.field);
        expect(parent).toBeGreaterThanOrEqual(0);
        expect(parent).toBeLessThan(names.indexOf(field.name));
      }
    }
  });
});

describe('every result of the vectors', () => {
  test.each(RESULTS)('$id', ({ result }) => {
    for (const { say, rule, value, formula } of result.steps) {
      expect(`${say}${value ?? ''}${formula ?? ''}`).not.toMatch(/NaN|undefined|null|\[object/);
      if (rule !== undefined) expect(RULES).toHaveProperty([rule]);
    }
    for (const { say, confidence, rule } of result.assumptions) {
      expect(say).toMatch(/。$/);
      expect(['V1', 'V2', 'GK', 'CONV']).toContain(confidence);
      if (rule !== undefined) expect(RULES).toHaveProperty([rule]);
    }
    for (const change of result.changes) expect(change).toMatch(/。$/);
    for (const { when, outcome } of [
      ...result.otherwise,
      { when: '是', outcome: result.outcome },
    ]) {
      expect(when).not.toBe('');
      const { main, lines } = sayOutcome(outcome);
      expect(`${main}${lines.map(({ value }) => value).join('')}`).not.toMatch(
        /NaN|undefined|null/,
      );
    }
    // what is told differs from the result itself
    for (const { outcome } of result.otherwise) expect(outcome).not.toEqual(result.outcome);
  });

  test('has a name for each of its figures', () => {
    const own = 'kind amount low high say code next month nominal parameters formula due items';
    const silent = new Set(own.split(' '));
    const figures = RESULTS.flatMap(({ result }) => Object.entries(result.outcome)).filter(
      ([key]) => !silent.has(key),
    );
    const named = figures.filter(([key, value]) => {
      const alone = { kind: 'amount', amount: '1.00', [key]: value } as const;
      return sayOutcome(alone).lines.length === 1;
    });
    const names = (entries: [string, unknown][]) =>
      [...new Set(entries.map(([key]) => key))].sort();
    expect(names(named)).toEqual(names(figures));
    expect(named.length).toBeGreaterThan(100);
  });
});

test.each<[AnyOutcome, string, string[]]>([
  [{ kind: 'range', low: '5000.00', high: '10000.00' }, '5,000.00 元 到 10,000.00 元', []],
  [{ kind: 'months', months: 12 }, '12 个月', []],
  [{ kind: 'month', month: '2025-02' }, '2025年2月', []],
  [
    { kind: 'date', nominal: '2026-05-01', rolled: '2026-05-06' },
    '2026年5月1日',
    ['放假顺延后 2026年5月6日'],
  ],
  [
    { kind: 'date', nominal: '2028-06-30', rolled: null, warning: 'CALENDAR_UNKNOWN' },
    '2028年6月30日',
    ['注意 那一年的放假安排还没公布，按算出的这一天办'],
  ],
  [
    { kind: 'missing', parameters: ['minimumWage'], formula: '最低工资 × 12' },
    '本地标准未录入：月最低工资标准。算法：最低工资 × 12',
    [],
  ],
  [{ kind: 'refusal', code: 'X', say: '不行。' }, '不行。', []],
])('%p is said', (outcome, main, lines) => {
  const said = sayOutcome(outcome);
  expect(said.main).toBe(main);
  expect(said.lines.map(({ label, value }) => `${label} ${value}`)).toEqual(lines);
});
