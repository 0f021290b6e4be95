import fc from 'fast-check';
import {
  comesAgain,
  SIGNAL_KINDS,
  type SignalMatter,
  signalsIn,
  whySignal,
} from '@domain/matter/signals';
import { DAY } from '@domain/time/units';

const NOW = 1_790_000_000_000;

const matter = (id: string, change: Partial<SignalMatter> = {}): SignalMatter => ({
  id,
  createdAt: NOW - DAY,
  alone: true,
  people: 1,
  arrears: true,
  employerKeys: [],
  siteKeys: [],
  ...change,
});
const against = (id: string, change: Partial<SignalMatter> = {}) =>
  matter(id, { employerKeys: ['sun'], ...change });
const onSite = (id: string, change: Partial<SignalMatter> = {}) =>
  matter(id, { siteKeys: ['翡翠公园'], ...change });
const days = (n: number) => ({ createdAt: NOW - n * DAY });

const employer = (...matterIds: string[]) => [{ kind: 'employer', key: 'sun', matterIds }];
const site = (...matterIds: string[]) => [{ kind: 'site', key: '翡翠公园', matterIds }];

test.each<[string, SignalMatter[], object[]]>([
  ['nothing', [], []],
  ['nine workers are no signal', [matter('a', { people: 9 })], []],
  ['ten are', [matter('a', { people: 10 })], [{ kind: 'many', key: 'a', matterIds: ['a'] }]],
  ['ten in a collective matter are not', [matter('a', { people: 10, alone: false })], []],
  ['two against one employer are no signal', [against('a'), against('b')], []],
  ['three are', [against('a'), against('b'), against('c')], employer('a', 'b', 'c')],
  [
    'one of three is in a collective matter',
    [against('a'), against('b'), against('c', { alone: false })],
    [],
  ],
  ['the oldest is 31 days old', [against('a', days(31)), against('b'), against('c')], []],
  [
    'the oldest is 30 days old',
    [against('c', days(30)), against('a'), against('b')],
    employer('c', 'a', 'b'),
  ],
  ['the same matter told twice counts once', [against('a'), against('a'), against('b')], []],
  [
    'an employer named twice in one matter counts once',
    [against('a', { employerKeys: ['sun', 'sun'] }), against('b')],
    [],
  ],
  [
    'of two employers in a matter each counts for itself',
    [against('a', { employerKeys: ['sun', 'moon'] }), against('b'), against('c')],
    employer('a', 'b', 'c'),
  ],
  ['one on a site is no signal', [onSite('a')], []],
  ['two are', [onSite('b', days(3)), onSite('a')], site('b', 'a')],
  ['two of which one is owed no wages', [onSite('a'), onSite('b', { arrears: false })], []],
  ['two of which one is 91 days old', [onSite('a'), onSite('b', days(91))], []],
])('%s', (_, matters, signals) => {
  expect(signalsIn(matters, NOW)).toEqual(signals);
});

const anyMatter: fc.Arbitrary<SignalMatter> = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  createdAt: fc.integer({ min: 0, max: 100 }).map((n) => NOW - n * DAY),
  alone: fc.boolean(),
  people: fc.integer({ min: 1, max: 20 }),
  arrears: fc.boolean(),
  employerKeys: fc.array(fc.constantFrom('sun', 'moon'), { maxLength: 2 }),
  siteKeys: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
});
const distinct = fc.uniqueArray(anyMatter, { selector: ({ id }) => id });

test('the order in which matters come does not change a signal', () => {
  fc.assert(
    fc.property(
      distinct.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(signalsIn(shuffled, NOW)).toEqual(signalsIn(all, NOW));
      },
    ),
  );
});

test('another matter takes none of the signals away', () => {
  fc.assert(
    fc.property(distinct, anyMatter, (all, more) => {
      fc.pre(all.every(({ id }) => id !== more.id));
      const after = signalsIn([...all, more], NOW);
      for (const { kind, key, matterIds } of signalsIn(all, NOW)) {
        const kept = after.find((one) => one.kind === kind && one.key === key);
        expect(kept?.matterIds).toEqual(expect.arrayContaining(matterIds));
      }
    }),
  );
});

test.each(Object.keys(SIGNAL_KINDS) as (keyof typeof SIGNAL_KINDS)[])('%s says why', (kind) => {
  expect(whySignal(kind, '新光', 4, 22)).toMatch(/[。]$/);
  expect(whySignal(kind, '新光', 4, 22)).toContain(kind === 'many' ? '22' : '新光');
});

test.each([
  [['a', 'b'], ['a', 'b'], false],
  [['a', 'b'], ['a'], false],
  [['a', 'b'], ['a', 'b', 'c'], true],
])('set aside with %j, now %j: comes again %s', (known, now, again) => {
  expect(comesAgain(known, now)).toBe(again);
});
