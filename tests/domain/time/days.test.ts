import fc from 'fast-check';
import { atTime, dayOf, endOf, isTime, startOf, timeOf } from '@domain/time/china';
import {
  addDays,
  addMonths,
  addYears,
  dayFromSerial,
  daysBetween,
  isDay,
  serialOf,
  weekday,
} from '@domain/time/days';
import { readDay } from '@domain/time/read-day';
import { DAY, HOUR } from '@domain/time/units';

const days = fc.integer({ min: -36_000, max: 40_000 }).map((serial) => dayOf(serial * DAY));
const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2090, 0, 1) });

describe('a calendar day in China', () => {
  test.each([
    ['2026-11-20T16:00:00Z', '2026-11-21', '00:00'],
    ['2026-11-20T15:59:59.999Z', '2026-11-20', '23:59'],
    ['2026-11-21T04:05:00Z', '2026-11-21', '12:05'],
    ['2024-02-28T16:30:00Z', '2024-02-29', '00:30'],
    ['1969-12-31T15:00:00Z', '1969-12-31', '23:00'],
  ])('%s is %s %s', (iso, day, time) => {
    expect([dayOf(Date.parse(iso)), timeOf(Date.parse(iso))]).toEqual([day, time]);
  });

  test.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-00',
    ' 2026-01-01',
    '',
  ])('%p is not a day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => startOf(text)).toThrow(RangeError);
  });

  test('begins, ends and holds its moments', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const day = dayOf(at);
        expect(startOf(day)).toBeLessThanOrEqual(at);
        expect(endOf(day)).toBeGreaterThanOrEqual(at);
        expect(endOf(day) - startOf(day)).toBe(24 * HOUR - 1);
        expect(atTime(day, timeOf(at))).toBe(
          at - (at % 60_000 < 0 ? (at % 60_000) + 60_000 : at % 60_000),
        );
      }),
    );
  });

  test('24:00 is the end of the day, 24:01 no time at all', () => {
    expect(atTime('2026-11-21', '24:00')).toBe(startOf('2026-11-22'));
    expect(() => atTime('2026-11-21', '24:01')).toThrow(RangeError);
    expect(isTime('9:00')).toBe(false);
  });
});

describe('periods of days, months and years (民法典 201–202)', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-08-31', 18, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2025-03-31', 1, '2026-03-31'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2026-06-30', 2, '2028-06-30'],
  ])('%s and %i years is %s', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected);
  });

  test('days added are the days between, and the weekday moves with them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).toBe(count);
        expect(Math.abs((weekday(later) - weekday(day) - count) % 7)).toBe(0);
      }),
    );
    expect(weekday('2026-11-21')).toBe(6);
    expect(weekday('2026-11-23')).toBe(1);
  });
});

test('eight thousand years of days agree with the calendar of the machine', () => {
  const first = Date.UTC(1000, 0, 1) / DAY;
  const last = Date.UTC(9999, 11, 31) / DAY;
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (serial) => {
      const day = new Date(serial * DAY).toISOString().slice(0, 10);
      expect(dayFromSerial(serial)).toBe(day);
      expect(serialOf(day)).toBe(serial);
    }),
    { numRuns: 3000 },
  );
  for (let serial = Date.UTC(1995, 0, 1) / DAY; serial < Date.UTC(2030, 0, 1) / DAY; serial += 1) {
    expect(dayFromSerial(serial)).toBe(new Date(serial * DAY).toISOString().slice(0, 10));
  }
  expect(() => dayFromSerial(last + 1)).toThrow(RangeError);
  expect(() => dayFromSerial(first - 1)).toThrow(RangeError);
});

describe('a date as people type it', () => {
  test.each([
    ['2026年3月5日', '2026-03-05'],
    ['２０２６－３－５', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['20260305', '2026-03-05'],
    [' 2026 . 3 . 5 ', '2026-03-05'],
  ])('%p is %s', (text, day) => {
    expect(readDay(text)).toEqual({ ok: true, value: day });
  });

  test.each(['3月5日', '昨天', '', '2026-2-30', '26-3-5'])(
    '%p is sent back with a reason',
    (text) => {
      const read = readDay(text);
      expect(read.ok).toBe(false);
      expect(!read.ok && read.reason).toMatch(/。$/);
    },
  );
});
