import { typed as shape } from '@contracts/shapes/law';
import { TEMPLATES } from '@domain/documents/catalogue';
import { CALCULATORS } from '@domain/law/calculators/catalogue';
import { CLOCK_FIELDS } from '@domain/law/clocks/clock-fields';
import { asAsked, sameTyped, type Field } from '@domain/law/fields';
import * as z from 'zod/mini';

const FIELDS: readonly Field[] = [
  { name: 'left', label: '', kind: 'yes-no' },
  { name: 'on', label: '', kind: 'day', when: { field: 'left', is: ['yes'] } },
  { name: 'why', label: '', kind: 'text', when: { field: 'on', is: ['2026-01-01'] } },
  { name: 'claims', label: '', kind: 'choices' },
];

test.each([
  ['all that is asked', { left: 'yes', on: '2026-01-01', why: 'x', claims: ['a'] }, 4],
  ['what hangs on another answer goes with it', { left: 'no', on: '2026-01-01', why: 'x' }, 1],
  ['what is empty', { left: 'yes', on: '', claims: [] }, 1],
  ['what no field asks', { left: 'yes', secret: 'x', constructor: 'y' }, 1],
])('%s', (_, typed, kept) => {
  expect(Object.keys(asAsked(FIELDS, typed))).toHaveLength(kept);
});

test.each([
  [{ a: '1', b: ['2', '3'] }, { b: ['2', '3'], a: '1' }, true],
  [{ a: '1' }, { a: '1', b: '', c: [] }, true],
  [{ a: '1' }, { a: '2' }, false],
  [{ a: ['1', '2'] }, { a: ['2', '1'] }, false],
  [{}, { a: '1' }, false],
])('%j and %j say the same: %s', (left, right, same) => {
  expect(sameTyped(left, right)).toBe(same);
});

test('no form asks for more than one call may carry', () => {
  const forms: (readonly Field[])[] = [
    CLOCK_FIELDS,
    ...Object.values(CALCULATORS).map(({ fields }) => fields),
    ...TEMPLATES.map(({ steps }) => steps.flatMap(({ fields }) => fields)),
  ];
  const most = Math.max(...forms.map((fields) => fields.length));
  const of = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, 'x']));
  expect(z.safeParse(shape(), of(most)).success).toBe(true);
  expect(z.safeParse(shape(), of(151)).success).toBe(false);
});
