import { isOutcome } from '@domain/law/is-outcome';

test.each([
  [{ kind: 'amount', amount: '100.00', months: 3 }, true],
  [{ kind: 'amount' }, false],
  [{ kind: 'range', low: '1.00', high: '2.00' }, true],
  [{ kind: 'range', low: '1.00' }, false],
  [{ kind: 'months', months: 3 }, true],
  [{ kind: 'months', months: '3' }, false],
  [{ kind: 'month', month: '2026-03' }, true],
  [{ kind: 'date', nominal: '2026-03-01', rolled: null }, true],
  [{ kind: 'answer', code: 'a', say: '是', next: [] }, true],
  [{ kind: 'refusal', code: 'a', say: '不行' }, true],
  [{ kind: 'missing', parameters: ['minimumWage'], formula: 'x' }, true],
  [{ kind: 'missing', parameters: ['noSuchNumber'], formula: 'x' }, false],
  [{ kind: 'missing', parameters: ['constructor'], formula: 'x' }, false],
  [{ kind: 'constructor' }, false],
  [{ amount: '100.00' }, false],
  [null, false],
  ['amount', false],
])('%j is an outcome: %s', (value, is) => {
  expect(isOutcome(value)).toBe(is);
});
