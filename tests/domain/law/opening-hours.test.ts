import { CHINA_CALENDAR } from '@domain/law/calendar';
import {
  closingOn,
  isOpen,
  nextOpening,
  openingHoursRefusal,
  type OpeningHours,
  openingText,
  STANDARD_HOURS,
} from '@domain/law/opening-hours';
import { addWorkingDays, addWorkingHours } from '@domain/law/working-time';
import { atTime, dayOf, timeOf } from '@domain/time/china';
import { HOUR } from '@domain/time/units';
import fc from 'fast-check';

const SPLIT: OpeningHours = {
  days: {
    1: [
      ['08:30', '11:30'],
      ['13:00', '17:30'],
    ],
    2: [
      ['08:30', '11:30'],
      ['13:00', '17:30'],
    ],
    3: [
      ['08:30', '11:30'],
      ['13:00', '17:30'],
    ],
    4: [
      ['08:30', '11:30'],
      ['13:00', '17:30'],
    ],
    5: [
      ['08:30', '11:30'],
      ['13:00', '17:30'],
    ],
  },
};
const MONDAY_THURSDAY: OpeningHours = {
  days: { 1: [['08:30', '16:00']], 4: [['08:30', '16:00']] },
};
const SATURDAYS: OpeningHours = { days: { 6: [['11:30', '13:00']] } };

const at = (day: string, time: string) => atTime(day, time);
const say = (moment: number) => `${dayOf(moment)} ${timeOf(moment)}`;

describe('whether somebody answers', () => {
  test.each([
    ['2026-11-23', '08:29', false],
    ['2026-11-23', '08:30', true],
    ['2026-11-23', '11:30', false],
    ['2026-11-23', '13:00', true],
    ['2026-11-23', '17:30', false],
    ['2026-11-21', '10:00', false],
    ['2026-10-01', '10:00', false],
    // a make-up Saturday works like a weekday
    ['2026-10-10', '10:00', true],
  ])('%s %s: %p', (day, time, open) => {
    expect(isOpen(at(day, time), SPLIT, CHINA_CALENDAR)).toBe(open);
  });

  test('an office that opens twice a week does not open on a make-up day', () => {
    expect(closingOn('2026-10-10', MONDAY_THURSDAY, CHINA_CALENDAR)).toBeNull();
    expect(closingOn('2026-10-08', MONDAY_THURSDAY, CHINA_CALENDAR)).toBe(
      at('2026-10-08', '16:00'),
    );
  });

  test('Saturday desks open on Saturdays, except in a public holiday', () => {
    expect(isOpen(at('2026-11-21', '12:00'), SATURDAYS, CHINA_CALENDAR)).toBe(true);
    expect(isOpen(at('2026-10-03', '12:00'), SATURDAYS, CHINA_CALENDAR)).toBe(false);
  });

  test.each([
    [at('2026-11-23', '10:00'), SPLIT, '今天 8:30–11:30、13:00–17:30 有人接听'],
    [at('2026-11-23', '10:00'), STANDARD_HOURS, '今天 8:30–17:30 有人接听'],
    [at('2026-11-23', '12:00'), SPLIT, '今天 13:00 起有人接听'],
    [at('2026-11-22', '12:00'), SPLIT, '明天（周一）8:30 起有人接听'],
    [at('2026-11-20', '18:00'), SPLIT, '11月23日（周一）8:30 起有人接听'],
    [at('2026-10-02', '10:00'), SPLIT, '今天国庆节放假，10月8日（周四）8:30 起有人接听'],
    [at('2031-10-03', '20:00'), SPLIT, '10月6日（周一）8:30 起有人接听（节假日以通知为准）'],
    [at('2026-11-23', '10:00'), { days: {} }, '暂时没有接听时间，请在线留言'],
  ])('the sentence is plain: %#', (moment, hours, text) => {
    expect(openingText(moment, hours, CHINA_CALENDAR)).toBe(text);
  });
});

describe('working time', () => {
  test.each([
    ['2026-11-23', '09:00', 2, '2026-11-23 11:00'],
    ['2026-11-23', '10:30', 2, '2026-11-23 14:00'],
    ['2026-11-20', '17:00', 2, '2026-11-23 10:00'],
    ['2026-11-21', '12:00', 8, '2026-11-24 09:00'],
    ['2026-09-30', '17:00', 1, '2026-10-08 09:00'],
    ['2026-11-23', '08:00', 3, '2026-11-23 11:30'],
    ['2026-11-23', '10:00', 0, '2026-11-23 10:00'],
  ])('%s %s and %i opening hours end at %s', (day, time, hours, expected) => {
    expect(say(addWorkingHours(at(day, time), hours, SPLIT).at)).toBe(expected);
  });

  test.each([
    ['2026-11-20', '23:00', 1, SPLIT, '2026-11-23 17:30'],
    ['2026-11-23', '07:00', 1, SPLIT, '2026-11-24 17:30'],
    ['2026-11-20', '10:00', 1, MONDAY_THURSDAY, '2026-11-23 16:00'],
    ['2026-11-23', '10:00', 1, MONDAY_THURSDAY, '2026-11-24 17:30'],
    ['2026-09-30', '10:00', 2, SPLIT, '2026-10-09 17:30'],
  ])('%s %s and %i working days end at closing: %#', (day, time, count, hours, expected) => {
    expect(say(addWorkingDays(at(day, time), count, hours).at)).toBe(expected);
  });

  test('an hour that is waited for is an hour the office is open', () => {
    const start = at('2026-01-01', '00:00');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 * 24 * 60 }),
        fc.integer({ min: 1, max: 12 }),
        (minutes, hours) => {
          const from = start + minutes * 60_000;
          const due = addWorkingHours(from, hours, SPLIT).at;
          let open = 0;
          for (let moment = from; moment < due; moment += 60_000)
            if (isOpen(moment, SPLIT, CHINA_CALENDAR)) open += 1;
          expect(open).toBe(hours * 60);
          expect(isOpen(due - 1, SPLIT, CHINA_CALENDAR)).toBe(true);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('hours nobody filled in count as the standard ones; too many are refused', () => {
    const from = at('2026-11-23', '08:30');
    expect(addWorkingHours(from, 1, { days: {} }).at).toBe(from + HOUR);
    expect(() => addWorkingHours(from, 501)).toThrow(RangeError);
    expect(() => addWorkingHours(from, Number.NaN)).toThrow(RangeError);
  });

  test('the largest count at the rarest hours still ends', () => {
    const rare: OpeningHours = { days: { 3: [['10:00', '11:00']] } };
    expect(addWorkingHours(at('2026-11-23', '08:30'), 500, rare).at).toBeGreaterThan(
      at('2036-01-01', '00:00'),
    );
  });

  test('the next opening is later, open, and none when there are no hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 * 24 * 60 }), (minutes) => {
        const from = at('2026-01-01', '00:00') + minutes * 60_000;
        const next = nextOpening(from, SPLIT, CHINA_CALENDAR);
        expect(
          next &&
            next.at > from &&
            isOpen(next.at, SPLIT, CHINA_CALENDAR) &&
            !isOpen(next.at - 1, SPLIT, CHINA_CALENDAR),
        ).toBe(true);
      }),
    );
    expect(nextOpening(at('2026-11-23', '08:30'), { days: {} }, CHINA_CALENDAR)).toBeNull();
  });
});

describe('hours an administrator typed', () => {
  test.each([
    [SPLIT, null],
    [{ days: {} }, '请至少填写一天的接待时间。'],
    [{ days: { 1: [['8:30', '17:30']] } }, '时间请写成 08:30 这样。'],
    [{ days: { 1: [['17:30', '08:30']] } }, '结束时间要晚于开始时间。'],
    [
      {
        days: {
          1: [
            ['08:30', '12:00'],
            ['11:00', '17:00'],
          ],
        },
      },
      '同一天的几段时间不能重叠，请从早到晚填写。',
    ],
  ] as const)('%#', (hours, reason) => {
    expect(openingHoursRefusal(hours)).toBe(reason);
  });
});
