import { CHINA_CALENDAR } from '@domain/law/calendar';
import { statutoryHolidayOn, statutoryHolidays } from '@domain/law/statutory-holidays';
import { addDays } from '@domain/time/days';

const span = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Written down from the notices (国办发明电〔2024〕12号, 〔2025〕7号), not from the program. */
const YEARS = [
  {
    year: 2025,
    days: {
      元旦: ['2025-01-01'],
      春节: span('2025-01-28', '2025-01-31'),
      清明节: ['2025-04-04'],
      劳动节: ['2025-05-01', '2025-05-02'],
      端午节: ['2025-05-31'],
      国庆节: span('2025-10-01', '2025-10-03'),
      中秋节: ['2025-10-06'],
    },
  },
  {
    year: 2026,
    days: {
      元旦: ['2026-01-01'],
      春节: span('2026-02-16', '2026-02-19'),
      清明节: ['2026-04-05'],
      劳动节: ['2026-05-01', '2026-05-02'],
      端午节: ['2026-06-19'],
      中秋节: ['2026-09-25'],
      国庆节: span('2026-10-01', '2026-10-03'),
    },
  },
] as const;

describe('statutory holidays', () => {
  test.each(YEARS)('$year has its thirteen days and no other', ({ year, days }) => {
    const expected = Object.entries(days).flatMap(([name, all]) =>
      [...all].map((day: string) => ({ day, name })),
    );
    expect(expected).toHaveLength(13);
    expect(statutoryHolidays(year)).toEqual(
      [...expected].sort((left, right) => (left.day < right.day ? -1 : 1)),
    );
  });

  const published = Array.from({ length: 19 }, (_, index) => 2008 + index);

  test.each(published)('every one of %i is a day off by that year’s notice', (year) => {
    for (const { day, name } of statutoryHolidays(year)) {
      const kind = CHINA_CALENDAR(day);
      expect({ day, working: kind.working, known: kind.known }).toEqual({
        day,
        working: false,
        known: true,
      });
      // a plain weekend needs no entry in the notice; where two feasts meet, it names them its own way
      expect(kind.holiday ?? name).toMatch(new RegExp(`${name.slice(0, 2)}|国庆|中秋`));
    }
  });

  test('before 2025 there were eleven, fewer where two feasts met on one day', () => {
    for (let year = 2008; year <= 2024; year += 1) {
      const days = statutoryHolidays(year).length;
      expect({ year, days }).toEqual({ year, days: [2009, 2020].includes(year) ? 10 : 11 });
    }
    expect(statutoryHolidayOn('2024-02-09')).toBeNull();
    expect(statutoryHolidayOn('2024-02-10')).toBe('春节');
    expect(statutoryHolidayOn('2013-02-09')).toBe('春节');
    expect(statutoryHolidayOn('2024-05-02')).toBeNull();
  });

  test('an ordinary day of a long break is none; years without a table are refused', () => {
    expect(statutoryHolidayOn('2026-10-04')).toBeNull();
    expect(() => statutoryHolidayOn('2007-10-01')).toThrow(RangeError);
    expect(() => statutoryHolidays(2041)).toThrow(RangeError);
  });
});
