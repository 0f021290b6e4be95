import { permits } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import { STATE_IDS } from '@domain/matter/states';
import { isComplete, whenDue } from '@domain/matter/when-due';
import { atTime } from '@domain/time/china';
import { DAY } from '@domain/time/units';

const NOW = atTime('2026-11-23', '10:00');

const matter = (change: Partial<Matter>): Matter => ({
  _id: 'm1',
  schemaVersion: 1,
  version: 1,
  number: '261123-PH-7K4Q-3',
  channel: 'miniapp',
  state: 'submitted',
  forms: ['consultation'],
  summary: '',
  triage: {
    topic: 'wages',
    alternatives: [],
    topicReason: '',
    labour: true,
    branch: 'labour',
    urgent: false,
    urgencyReasons: [],
    level: 'simple',
    levelReason: '',
    missing: [],
  },
  corrections: [],
  papersAsked: [],
  stationId: 's',
  scopeIds: ['s'],
  region: 'PH',
  ownerIds: ['w'],
  applicantId: 'w',
  applicantMasked: '王**',
  consentOutsideFirm: true,
  respondents: [],
  respondentIds: [],
  handlerId: '',
  handlerList: '',
  awaitingRelease: false,
  offereeId: '',
  misses: [],
  promise: { id: 'firstLook', turn: 'staff', startedAt: 0, dueAt: NOW, basis: '' },
  queue: '',
  queueKey: '',
  lead: false,
  leadId: '',
  memberCount: 0,
  groupId: '',
  createdAt: 0,
  updatedAt: 0,
  ...change,
});

const running = (id: 'consultation' | 'archive' | 'progress'): Partial<Matter> => ({
  promise: { id, turn: 'handler', startedAt: 0, dueAt: NOW, basis: '' },
});

test.each<[Matter['state'], Partial<Matter>, string]>([
  ['submitted', {}, 'promiseBroken'],
  ['reviewing', {}, 'promiseBroken'],
  ['supplementing', {}, 'lapsePapers'],
  ['granted', {}, 'promiseBroken'],
  ['offered', {}, 'lapseOffer'],
  ['handling', running('progress'), 'promiseBroken'],
  ['handling', running('consultation'), 'escalate'],
  ['handling', { ...running('consultation'), forms: ['arbitration'] }, 'promiseBroken'],
  ['handling', { ...running('consultation'), awaitingRelease: true }, 'promiseBroken'],
  ['confirming', {}, 'lapseConfirmation'],
  ['closed', {}, 'promiseBroken'],
  ['refused', running('archive'), 'archive'],
  ['withdrawn', { ...running('archive'), openComplaintId: 'c' }, 'promiseBroken'],
  ['referred', {}, 'promiseBroken'],
])('%s %j: %s', (state, change, action) => {
  expect(whenDue(matter({ state, ...change }), NOW)?.action).toBe(action);
});

test('a question goes up one level at a time, and no further than the experts', () => {
  const asked = (level: 'simple' | 'general' | 'difficult') => {
    const { triage } = matter({});
    const change = { state: 'handling' as const, triage: { ...triage, level } };
    return whenDue(matter({ ...running('consultation'), ...change }), NOW);
  };
  expect(asked('simple')?.details.level).toBe('general');
  expect(asked('general')?.details.level).toBe('difficult');
  expect(asked('difficult')?.action).toBe('promiseBroken');
});

test('whatever is answered, the table lets the clock do it', () => {
  const promises = [{}, running('archive'), running('consultation'), running('progress')];
  for (const state of STATE_IDS)
    for (const promise of promises) {
      const move = whenDue(matter({ state, ...promise }), NOW);
      if (move) expect([state, permits(move.action, state, 'clock')]).toEqual([state, true]);
    }
});

test('a closed file is complete after the call, or when it can be reopened no more', () => {
  const closed = (days: number, more: Partial<Matter> = {}) =>
    isComplete(matter({ state: 'closed', closedAt: NOW - days * DAY, ...more }), NOW);
  expect(closed(29)).toBe(false);
  expect(closed(30)).toBe(true);
  expect(closed(1, { followedUpAt: NOW })).toBe(true);
  expect(closed(40, { openComplaintId: 'c' })).toBe(false);
});
