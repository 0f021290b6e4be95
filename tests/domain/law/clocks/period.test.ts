import { deadline, lastDay, type PeriodUnit } from '@domain/law/clocks/period';
import { addDays, addYears, daysBetween } from '@domain/time/days';
import fc from 'fast-check';

const CASES: readonly [string, string, number, PeriodUnit, string, string | null][] = [
  ['DL-01', '2025-03-31', 1, 'year', '2026-03-31', '2026-03-31'],
  ['DL-02', '2025-05-01', 1, 'year', '2026-05-01', '2026-05-06'],
  ['DL-03', '2024-02-29', 1, 'year', '2025-02-28', '2025-02-28'],
  ['DL-04', '2026-09-14', 15, 'day', '2026-09-29', '2026-09-29'],
  ['DL-05', '2026-09-20', 15, 'day', '2026-10-05', '2026-10-08'],
  ['DL-06', '2026-09-24', 5, 'workday', '2026-10-09', '2026-10-09'],
  ['DL-07', '2026-10-09', 45, 'day', '2026-11-23', '2026-11-23'],
  ['DL-08', '2026-10-09', 60, 'day', '2026-12-08', '2026-12-08'],
  ['DL-09', '2026-04-28', 7, 'day', '2026-05-05', '2026-05-06'],
  ['DL-10', '2026-04-28', 7, 'workday', '2026-05-11', '2026-05-11'],
  ['DL-11', '2026-01-15', 30, 'day', '2026-02-14', '2026-02-14'],
  ['DL-12', '2025-10-01', 1, 'year', '2026-10-01', '2026-10-08'],
  ['DL-13', '2026-02-02', 15, 'day', '2026-02-17', '2026-02-24'],
  ['DL-14', '2026-06-05', 15, 'day', '2026-06-20', '2026-06-22'],
  ['DL-15', '2026-08-03', 30, 'day', '2026-09-02', '2026-09-02'],
  ['DL-16', '2026-11-02', 15, 'day', '2026-11-17', '2026-11-17'],
  ['DL-17', '2026-05-06', 3, 'day', '2026-05-09', '2026-05-09'],
  ['DL-18', '2026-06-30', 2, 'year', '2028-06-30', null],
  ['into a year without a notice', '2026-12-28', 5, 'workday', '2027-01-04', null],
  ['a month without its day', '2026-01-31', 1, 'month', '2026-02-28', '2026-02-28'],
  ['six months', '2026-03-15', 6, 'month', '2026-09-15', '2026-09-15'],
  ['the last published Saturday runs on', '2026-12-25', 1, 'day', '2026-12-26', '2026-12-28'],
  ['no length at all', '2026-11-20', 0, 'day', '2026-11-20', '2026-11-20'],
];

describe('the last day of a period', () => {
  test.each(CASES)('%s: from %s, %i %s', (_id, triggerDay, length, unit, nominal, rolled) => {
    const { outcome } = deadline({ triggerDay, length, unit });
    expect(outcome).toEqual({
      kind: 'date',
      nominal,
      rolled,
      ...(rolled === null && { warning: 'CALENDAR_UNKNOWN' }),
    });
  });

  test('says how it counted, and that waiting for the moved day is a way of counting', () => {
    const moved = deadline({ triggerDay: '2025-05-01', length: 1, unit: 'year' });
    expect(moved.steps.map(({ rule }) => rule)).toEqual(['CT-01', 'CT-02', 'CT-03']);
    expect(moved.assumptions).toMatchObject([{ confidence: 'CONV', rule: 'CT-03' }]);
    const plain = deadline({ triggerDay: '2025-03-31', length: 1, unit: 'year' });
    expect(plain.assumptions).toMatchObject([{ confidence: 'V1', rule: 'CT-01' }]);
  });

  test.each([
    ['2026-02-30', 1, 'day'],
    ['2026-02-03', -1, 'day'],
    ['2026-02-03', 1.5, 'month'],
    ['2026-02-03', 51, 'year'],
    ['2026-02-03', Number.NaN, 'workday'],
  ] as const)('%s, %p %s is refused', (triggerDay, length, unit) => {
    expect(() => deadline({ triggerDay, length, unit })).toThrow(RangeError);
  });

  test('natural days far from holidays move by whole weeks with their event', () => {
    fc.assert(
      fc.property(
        // from 1 July to 20 August 2026 there is no holiday and no make-up day
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom<PeriodUnit>('day', 'workday'),
        (skip, length, weeks, unit) => {
          const triggerDay = addDays('2026-06-29', skip);
          const early = lastDay({ triggerDay, length, unit });
          const late = lastDay({ triggerDay: addDays(triggerDay, 7 * weeks), length, unit });
          expect(daysBetween(early.nominal, late.nominal)).toBe(7 * weeks);
          expect(daysBetween(early.rolled ?? '', late.rolled ?? '')).toBe(7 * weeks);
        },
      ),
    );
  });

  test('the moved day is never earlier, never a plain weekend, and working days end on one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom<PeriodUnit>('day', 'workday'),
        (skip, length, unit) => {
          const { nominal, rolled } = lastDay({
            triggerDay: addDays('2025-01-01', skip),
            length,
            unit,
          });
          expect(rolled !== null && rolled >= nominal).toBe(true);
          if (unit === 'workday' && length > 0) expect(rolled).toBe(nominal);
        },
      ),
    );
  });

  test('a year later is the same date, or 28 February', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (skip) => {
        const triggerDay = addDays('2020-01-01', skip);
        const { nominal } = lastDay({ triggerDay, length: 1, unit: 'year' });
        expect(nominal).toBe(addYears(triggerDay, 1));
      }),
    );
  });
});
