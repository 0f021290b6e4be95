import { learnsInTime, worksInTime } from '@domain/assignment/reachable';
import type { OpeningHours } from '@domain/law/opening-hours';
import { atTime } from '@domain/time/china';
import { DAY, HOUR } from '@domain/time/units';

const now = 1_800_000_000_000;
const seen = (ago: number) => ({ messagesLeft: 0, lastSeenAt: now - ago });

test('who can be sent a message learns of every offer', () => {
  const reach = { messagesLeft: 1, lastSeenAt: null };
  for (const urgent of [true, false]) expect(learnsInTime(reach, { now, urgent })).toBe(true);
});

test('who was never here does not', () => {
  const reach = { messagesLeft: 0, lastSeenAt: null };
  for (const urgent of [true, false]) expect(learnsInTime(reach, { now, urgent })).toBe(false);
});

test.each([
  ['an urgent offer', true, HOUR],
  ['any other offer', false, 2 * DAY],
])('%s finds who opened the program lately enough', (_, urgent, within) => {
  expect(learnsInTime(seen(within), { now, urgent })).toBe(true);
  expect(learnsInTime(seen(within + 1), { now, urgent })).toBe(false);
});

describe('working hours', () => {
  const mornings: OpeningHours = { days: { 1: [['08:30', '12:00']], 3: [['08:30', '12:00']] } };
  // 2026-11-23 is a Monday
  test.each([
    ['at work', '2026-11-23', '10:00', true, true],
    ['an hour before work', '2026-11-23', '07:30', true, true],
    ['gone home, urgent', '2026-11-23', '13:00', true, false],
    ['gone home, back within two working days', '2026-11-23', '13:00', false, true],
    ['on Friday, urgent', '2026-11-27', '09:00', true, false],
    ['on Friday, back on Monday', '2026-11-27', '09:00', false, true],
  ])('%s', (_, day, time, urgent, works) => {
    expect(worksInTime({ hours: mornings }, { now: atTime(day, time), urgent })).toBe(works);
  });

  test('who said nothing works any time', () => {
    expect(worksInTime({}, { now, urgent: true })).toBe(true);
  });
});
