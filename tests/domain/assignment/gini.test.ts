import { gini } from '@domain/assignment/gini';
import fc from 'fast-check';

test.each([
  [[], 0],
  [[0, 0], 0],
  [[3, 3, 3], 0],
  [[0, 0, 0, 8], 0.75],
  [[1, 3], 0.25],
])('the Gini coefficient of %j is %d', (values, expected) => {
  expect(gini(values)).toBeCloseTo(expected, 10);
});

test('lies between all alike and all on one; order and unit tell nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }), (values) => {
      const uneven = gini(values);
      expect(uneven).toBeGreaterThanOrEqual(0);
      expect(uneven).toBeLessThan(1);
      expect(gini([...values].reverse())).toBeCloseTo(uneven, 10);
      expect(gini(values.map((value) => value * 7))).toBeCloseTo(uneven, 10);
    }),
  );
});
