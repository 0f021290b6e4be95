import { atTime } from '@domain/time/china';
import { sayDay, sayLeft, sayLength, sayMoment, sayNearDay } from '@domain/time/say';
import { DAY, HOUR, MINUTE } from '@domain/time/units';

const now = atTime('2026-11-21', '14:48');

test.each([
  [atTime('2026-11-21', '16:40'), '今天 16:40'],
  [atTime('2026-11-22', '08:30'), '明天（周日）8:30'],
  [atTime('2026-11-27', '17:30'), '11月27日（周五）17:30'],
  [atTime('2026-11-20', '09:05'), '昨天 9:05'],
  [atTime('2027-01-04', '17:30'), '2027年1月4日（周一）17:30'],
  [atTime('2026-11-21', '24:00') - 1, '今天 24:00'],
])('a moment is named as people name it: %#', (at, text) => {
  expect(sayMoment(at, now)).toBe(text);
});

test('a day carries its weekday, and its year when that is another one', () => {
  expect(sayDay('2026-11-27', '2026-11-21')).toBe('11月27日（周五）');
  expect(sayDay('2027-06-17', '2026-11-21')).toBe('2027年6月17日（周四）');
  expect(sayNearDay('2026-11-21', '2026-11-21')).toBe('今天');
});

test.each([
  [HOUR + 52 * MINUTE, '还剩 1 小时 52 分'],
  [20 * MINUTE, '还剩 20 分钟'],
  [10, '还剩 1 分钟'],
  [47 * HOUR, '还剩 47 小时'],
  [208 * DAY, '还剩 208 天'],
  [-2 * HOUR, '已超过 2 小时'],
])('%i ms left reads %s', (distance, text) => {
  expect(sayLeft(now + distance, now)).toBe(text);
});

test('a length uses its two largest units', () => {
  expect(sayLength(90 * MINUTE)).toBe('1 小时 30 分');
  expect(sayLength(2 * DAY)).toBe('2 天');
});
