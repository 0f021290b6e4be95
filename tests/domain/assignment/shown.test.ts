import { offerListKey, reasonsBeforeAccepting } from '@domain/assignment/shown';
import { dayOf } from '@domain/time/china';
import { DAY } from '@domain/time/units';
import { triage } from '@domain/triage/triage';
import { plainReason } from '@domain/triage/urgency-sentences';
import { findUrgency } from '@domain/triage/urgency';
import { NOW } from './fixtures';

test('of why it is urgent only what says nothing of the worker is shown', () => {
  const text = '我怀孕被辞退了,老板还叫保安打人,我不想活了,我们20个工人都没发工资,明天开庭';
  const reasons = findUrgency({ text, now: NOW }, text).map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(2);
  const shown = reasonsBeforeAccepting(reasons).map(({ id }) => id);
  expect(shown).toEqual(['many-people', 'deadline']);
});

test('nothing of what the worker wrote or told is in what is shown, only the sentences that are the same for all', () => {
  const { urgencyReasons } = triage({
    text: '我们20个工人都没发工资,明天开庭',
    now: NOW,
    facts: { limit: { what: '经济补偿：申请劳动仲裁', day: dayOf(NOW + 2 * DAY) } },
  });
  expect(urgencyReasons.map(({ id }) => id)).toEqual(['many-people', 'limit', 'deadline']);
  expect(urgencyReasons.filter(({ words }) => words !== undefined)).toHaveLength(2);
  expect(reasonsBeforeAccepting(urgencyReasons)).toEqual([
    plainReason('many-people'),
    plainReason('deadline'),
  ]);
});

test('a counted limit alone is shown as a plain one', () => {
  const limit = { id: 'limit', text: '“经济补偿：申请劳动仲裁”最晚 3月12日（周四）' } as const;
  expect(reasonsBeforeAccepting([limit])).toEqual([plainReason('deadline')]);
});

test('open offers come first, then the newest', () => {
  const key = (id: string, open: boolean, daysAgo: number) =>
    offerListKey({ id, open, offeredAt: NOW - daysAgo * DAY });
  const keys = [key('a', false, 0), key('b', true, 3), key('c', false, 5), key('d', true, 1)];
  expect(keys.sort().map((text) => text.split('.')[2])).toEqual(['d', 'b', 'a', 'c']);
});
