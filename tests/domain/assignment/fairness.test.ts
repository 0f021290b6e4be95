import { fairnessOf, gini, type OfferRow } from '@domain/assignment/fairness';
import { atTime } from '@domain/time/china';
import { HOUR } from '@domain/time/units';
import fc from 'fast-check';

const MONDAY = atTime('2026-11-23', '10:00');
const row = (change: Partial<OfferRow> = {}): OfferRow => ({
  personId: 'a',
  offeredAt: MONDAY,
  answeredAt: MONDAY + 2 * HOUR,
  status: 'accepted',
  distanceKm: 10,
  load: 1,
  ...change,
});

test('counts what each was asked and what came of it', () => {
  const rows = [
    row(),
    row({ answeredAt: MONDAY + 6 * HOUR, load: 2, distanceKm: 20 }),
    row({ status: 'declined', answeredAt: MONDAY + 3 * HOUR, distanceKm: 90 }),
    row({ status: 'conflict', answeredAt: MONDAY + HOUR }),
    row({ status: 'lapsed', answeredAt: 0 }),
    row({ status: 'recalled', answeredAt: 0 }),
    row({ status: 'open', answeredAt: 0 }),
  ];
  expect(fairnessOf(rows, [{ personId: 'a', capacity: 10 }])[0]?.lines).toEqual([
    {
      ...{ month: '2026-11', personId: 'a', offers: 7, accepted: 2, declined: 1 },
      ...{ conflicts: 1, lapsed: 1, load: 3, share: 0.3, hoursToAnswer: 2.5, km: 15 },
    },
  ]);
});

test('whoever was asked nothing is in it, too, with nothing made up', () => {
  const [month] = fairnessOf(
    [row()],
    [
      { personId: 'b', capacity: 5 },
      { personId: 'a', capacity: 5 },
    ],
  );
  expect(month?.lines.map(({ personId }) => personId)).toEqual(['a', 'b']);
  expect(month?.lines[1]).toMatchObject({ offers: 0, share: 0, hoursToAnswer: null, km: null });
  expect(month?.gini).toEqual({ offers: 0.5, share: 0.5 });
});

test('whoever left since has no share, and the month is the one in China', () => {
  const late = atTime('2026-11-30', '23:30');
  const next = atTime('2026-12-01', '00:10');
  const months = fairnessOf([row({ offeredAt: late }), row({ offeredAt: next })]);
  expect(months.map(({ month }) => month)).toEqual(['2026-12', '2026-11']);
  expect(months[0]?.lines[0]?.share).toBeNull();
});

test.each([
  [[], 0],
  [[0, 0], 0],
  [[3, 3, 3], 0],
  [[0, 0, 0, 8], 0.75],
  [[1, 3], 0.25],
])('the Gini coefficient of %j is %d', (values, expected) => {
  expect(gini(values)).toBeCloseTo(expected, 10);
});

test('nothing is lost, and the order of the rows tells nothing', () => {
  const rows = fc.array(
    fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      offeredAt: fc.integer({ min: MONDAY - 60 * 24 * HOUR, max: MONDAY }),
      answeredAt: fc.constant(MONDAY + HOUR),
      status: fc.constantFrom('open', 'accepted', 'declined', 'conflict', 'lapsed', 'recalled'),
      distanceKm: fc.constant(4),
      load: fc.constantFrom(1, 2),
    }),
  );
  fc.assert(
    fc.property(rows, (some) => {
      const lines = fairnessOf(some).flatMap((month) => month.lines);
      const sum = (of: 'offers' | 'load') => lines.reduce((total, line) => total + line[of], 0);
      expect(sum('offers')).toBe(some.length);
      const taken = some.filter(({ status }) => status === 'accepted');
      expect(sum('load')).toBe(taken.reduce((total, { load }) => total + load, 0));
      for (const { hoursToAnswer } of lines) expect(hoursToAnswer ?? 0).not.toBeNaN();
    }),
  );
});
