import { offerListKey, reasonsBeforeAccepting } from '@domain/assignment/shown';
import { DAY } from '@domain/time/units';
import { findUrgency } from '@domain/triage/urgency';
import { NOW } from './fixtures';

test('of why it is urgent only what says nothing of the worker is shown', () => {
  const text = '我怀孕被辞退了,老板还叫保安打人,我不想活了,我们20个工人都没发工资,明天开庭';
  const reasons = findUrgency({ text, now: NOW }, text).map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(2);
  const shown = reasonsBeforeAccepting(reasons).map(({ id }) => id);
  expect(shown).toEqual(['many-people', 'deadline']);
});

test('open offers come first, then the newest', () => {
  const key = (id: string, open: boolean, daysAgo: number) =>
    offerListKey({ id, open, offeredAt: NOW - daysAgo * DAY });
  const keys = [key('a', false, 0), key('b', true, 3), key('c', false, 5), key('d', true, 1)];
  expect(keys.sort().map((text) => text.split('.')[2])).toEqual(['d', 'b', 'a', 'c']);
});
