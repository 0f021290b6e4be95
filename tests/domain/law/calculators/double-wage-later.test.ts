import {
  doubleWageLater,
  type DoubleWageLaterInput,
} from '@domain/law/calculators/double-wage-later';
import { addDays } from '@domain/time/days';
import fc from 'fast-check';

const EXPIRED: DoubleWageLaterInput = {
  because: 'expired',
  since: '2025-03-31',
  monthlyWage: '6000.00',
  signed: null,
  left: '2026-08-31',
  claimed: null,
  limitation: 'none',
};
const of = (changed: Partial<DoubleWageLaterInput>) => doubleWageLater({ ...EXPIRED, ...changed });

test('a place that knows no such claim for an expired contract is told beside it', () => {
  const { otherwise, assumptions } = of({});
  expect(otherwise).toContainEqual({
    when: '当地不认到期以后的两倍工资',
    outcome: { kind: 'amount', amount: '0.00', from: null, to: null },
  });
  expect(assumptions[0]).toMatchObject({ confidence: 'V2', rule: 'CA-04.expired-local' });
  const ways = of({ because: 'open-ended' }).otherwise.map(({ when }) => when);
  expect(ways).toEqual(['零头按当月应出勤的天数折算']);
});

test('the other ways of counting the year are told where they differ', () => {
  const { outcome, otherwise } = of({ claimed: '2026-09-15', limitation: 'daily' });
  // from 15 September 2025: six months, and twelve working days from 15 March on
  expect(outcome).toMatchObject({ amount: '39310.34', from: '2025-04-01', to: '2026-03-31' });
  expect(otherwise.map(({ when, outcome: other }) => [when, other.amount])).toEqual([
    ['当地按整体算时效', '72000.00'],
    ['当地按逐月算时效', '42000.00'],
    ['零头按当月应出勤的天数折算', '39272.73'],
    ['当地不认到期以后的两倍工资', '0.00'],
  ]);
});

test.each<[string, Partial<DoubleWageLaterInput>, string | null, string | null]>([
  ['still there', { left: null, until: '2025-05-15' }, '2025-04-01', '2025-05-15'],
  ['not yet a day over', { left: null, until: '2025-03-31' }, null, null],
  ['left on the last day of the contract', { left: '2025-03-31' }, null, null],
  ['left a day after', { left: '2025-04-01' }, '2025-04-01', '2025-04-01'],
  [
    'signed after leaving',
    { left: '2025-05-31', signed: '2025-09-01' },
    '2025-04-01',
    '2025-05-31',
  ],
])('%s', (_name, changed, from, to) => {
  expect(of(changed).outcome).toMatchObject({ from, to });
});

test('a day more never brings less, and a later claim never more', () => {
  const days = fc.integer({ min: 0, max: 800 });
  fc.assert(
    fc.property(
      fc.constantFrom('expired' as const, 'open-ended' as const),
      fc.constantFrom('daily' as const, 'integral' as const, 'monthly' as const),
      ...[days, days, days],
      (because, limitation, shift, length, wait) => {
        const since = addDays('2023-01-01', shift);
        const left = addDays(since, length);
        const claimed = addDays(left, wait);
        const amount = (more: Partial<DoubleWageLaterInput>) =>
          Number(of({ because, limitation, since, left, claimed, ...more }).outcome.amount);
        // a part month of 22 or 23 working days is worth a little over a whole one
        const slack = 6000 * 0.06 + 0.01;
        expect(amount({ claimed: addDays(claimed, 1) })).toBeLessThanOrEqual(amount({}) + slack);
        expect(amount({ limitation: 'none' }) + slack).toBeGreaterThanOrEqual(amount({}));
      },
    ),
  );
});
