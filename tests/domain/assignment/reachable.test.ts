import { learnsInTime } from '@domain/assignment/reachable';
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
