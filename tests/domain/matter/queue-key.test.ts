import { QUEUE_PRIORITY, queueClass, queueKey } from '@domain/matter/queue-key';
import fc from 'fast-check';

const places = fc.record({
  broken: fc.boolean(),
  urgent: fc.boolean(),
  waitsForWorker: fc.boolean(),
  dueAt: fc.option(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 4e12 }))),
  id: fc.stringMatching(/^[0-9a-f]{8}$/),
});
type Place = typeof places extends fc.Arbitrary<infer T> ? T : never;

/** The order said in plain steps: class, then the earlier promise (none is last), then the id. */
function compare(left: Place, right: Place): number {
  const byClass = QUEUE_PRIORITY[queueClass(left)] - QUEUE_PRIORITY[queueClass(right)];
  const due = (place: Place) => place.dueAt ?? Number.POSITIVE_INFINITY;
  const byDue = due(left) === due(right) ? 0 : due(left) < due(right) ? -1 : 1;
  return Math.sign(byClass || byDue || (left.id === right.id ? 0 : left.id < right.id ? -1 : 1));
}

test('the order of the strings is the order of the queue', () => {
  fc.assert(
    fc.property(places, places, (left, right) => {
      const [a, b] = [queueKey(left), queueKey(right)];
      expect(a === b ? 0 : a < b ? -1 : 1).toBe(compare(left, right));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [{ broken: true, urgent: true, waitsForWorker: true }, 'broken'],
  [{ urgent: true, waitsForWorker: true }, 'urgent'],
  [{ waitsForWorker: true }, 'waiting'],
  [{}, 'ordinary'],
] as const)('%j stands among the %s', (facts, expected) => {
  expect(queueClass(facts)).toBe(expected);
});

test('every key before the id has one width', () => {
  fc.assert(fc.property(places, (place) => expect(queueKey(place)).toHaveLength(2 + 14 + 1 + 8)));
});

test('a moment outside the clock is refused rather than misplaced', () => {
  for (const dueAt of [-1, Number.NaN, 1e15]) {
    expect(() => queueKey({ dueAt, id: 'a' })).toThrow(RangeError);
  }
});
