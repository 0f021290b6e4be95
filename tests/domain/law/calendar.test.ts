import {
  CHINA_CALENDAR,
  workingDayFrom,
  workingDaysAfter,
  workingDaysBetween,
} from '@domain/law/calendar';
import { addDays, weekday } from '@domain/time/days';
import fc from 'fast-check';

/** The notices of the State Council for 2025 (国办发明电〔2024〕12号) and 2026 (〔2025〕7号), written down independently of the library. */
const NOTICES = [
  {
    year: 2025,
    off: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    on: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    on: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
] as const;

describe('the working calendar', () => {
  test.each(NOTICES)('every day of $year is as the notice has it', ({ year, off, on }) => {
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      const holiday = off.some(([from, to]) => from <= day && day <= to);
      const makeUp = (on as readonly string[]).includes(day);
      const working = makeUp || (!holiday && weekday(day) <= 5);
      expect({ day, ...CHINA_CALENDAR(day) }).toMatchObject({ day, working, known: true });
      expect(CHINA_CALENDAR(day).holiday !== undefined).toBe(holiday || makeUp);
    }
  });

  test('a year without a notice falls back to Monday–Friday and says so', () => {
    expect(CHINA_CALENDAR('2031-10-01')).toEqual({ working: true, known: false });
    expect(CHINA_CALENDAR('2031-10-04')).toEqual({ working: false, known: false });
  });
});

describe('counting working days', () => {
  test.each([
    // acceptance by arbitration, five working days over Mid-Autumn and National Day
    ['2026-09-24', 5, '2026-10-09'],
    ['2026-04-28', 7, '2026-05-11'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('from %s, %i working days end on %s', (from, count, to) => {
    expect(workingDaysAfter(from, count)).toEqual({ day: to, known: true });
  });

  test.each([
    ['2026-05-01', '2026-05-06'],
    ['2026-10-05', '2026-10-08'],
    ['2026-02-14', '2026-02-14'],
    ['2026-06-20', '2026-06-22'],
    ['2026-02-17', '2026-02-24'],
  ])('a last day on %s runs on to %s (民法典 203)', (day, to) => {
    expect(workingDayFrom(day)).toEqual({ day: to, known: true });
  });

  test('counting forward and counting between agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (skip, count) => {
          const from = addDays('2025-01-01', skip);
          const { day } = workingDaysAfter(from, count);
          expect(workingDaysBetween(from, day)).toEqual({ count, known: true });
          expect(CHINA_CALENDAR(day).working).toBe(true);
        },
      ),
    );
  });

  test('a count that runs into an unpublished year is marked', () => {
    expect(workingDaysAfter('2030-12-30', 3).known).toBe(false);
    expect(() => workingDaysAfter('2026-01-01', 1.5)).toThrow(RangeError);
  });
});
