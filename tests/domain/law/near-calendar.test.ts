import { CHINA_CALENDAR } from '@domain/law/calendar';
import { calendarFrom, calendarNear, PLAIN_WEEKS } from '@domain/law/near-calendar';
import { addDays } from '@domain/time/days';

describe('the calendar that travels to a phone', () => {
  test.each(['2025-12-20', '2026-02-01', '2026-04-20', '2026-09-10'])(
    'says of the 60 days from %s on what the whole calendar says',
    (today) => {
      const near = calendarFrom(calendarNear(today, CHINA_CALENDAR));
      for (let step = -1; step <= 60; step += 1) {
        const day = addDays(today, step);
        expect({ day, ...near(day) }).toEqual({ day, ...CHINA_CALENDAR(day) });
      }
    },
  );

  test('carries no plain day', () => {
    const { days } = calendarNear('2026-06-23', CHINA_CALENDAR);
    expect(days).toEqual([]);
    const national = calendarNear('2026-09-15', CHINA_CALENDAR).days.map(({ day }) => day);
    expect(national).toContain('2026-10-10');
    expect(national).not.toContain('2026-10-09');
  });

  test('ends where the next year is not published yet, and says so beyond', () => {
    const near = calendarNear('2030-12-20', (day) => ({
      working: true,
      known: day < '2031-01-01',
    }));
    expect(near.to).toBe('2030-12-31');
    expect(calendarFrom(near)('2031-01-02')).toEqual({ working: true, known: false });
  });

  test('somebody who was told nothing takes Monday to Friday and knows that he was not told', () => {
    const plain = calendarFrom(PLAIN_WEEKS);
    expect(plain('2026-10-01')).toEqual({ working: true, known: false });
    expect(plain('2026-10-03')).toEqual({ working: false, known: false });
  });
});
