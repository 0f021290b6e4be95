import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { closedGate, type GateId } from '@domain/assignment/gates';
import { DAY, HOUR } from '@domain/time/units';
import { lawyer, NOW, openMatter } from './fixtures';

const against = (change: object) => ({
  respondentIds: [],
  groupIds: [],
  nameKeys: [],
  ...change,
});

const THURSDAYS = { days: { 4: [['09:00', '12:00']] } } as const;

type Case = [string, Partial<OpenMatter>, Partial<Candidate>, GateId | null];

const CASES: Case[] = [
  ['nothing stands in the way', {}, {}, null],
  ['acts for the employer', {}, { conflicts: against({ respondentIds: ['r1'] }) }, 'conflict'],
  ['acts for the group', {}, { conflicts: against({ groupIds: ['g1'] }) }, 'conflict'],
  [
    'knows the employer by another name',
    {},
    { conflicts: against({ nameKeys: ['某某制衣'] }) },
    'conflict',
  ],
  ['his firm acts for it', {}, { firmConflicts: against({ groupIds: ['g1'] }) }, 'conflict'],
  [
    'acts for another',
    {},
    { conflicts: against({ respondentIds: ['r9'], groupIds: ['g9'] }) },
    null,
  ],
  [
    'an empty key never matches an empty key',
    { respondentKeys: [''] },
    { conflicts: against({ nameKeys: [''] }) },
    null,
  ],
  ['had it before', { missedBy: ['l1'] }, {}, 'missed'],
  ['the worker keeps his data in the union', { consentOutsideFirm: false }, {}, 'consent'],
  ['the same, in-house', { consentOutsideFirm: false }, { inHouse: true }, null],
  ['his firm was named', { firmsAgreed: ['zhenghe'] }, { firmId: 'zhenghe' }, null],
  ['his firm came later', { firmsAgreed: ['zhenghe'] }, { firmId: 'newcomers' }, 'consent'],
  [
    'an expert of no firm',
    { firmsAgreed: ['zhenghe'], level: 'difficult' },
    { firmId: '', expert: true },
    null,
  ],
  ['another branch of law', { branch: 'family', topic: 'not-labour' }, {}, 'branch'],
  ['his branch of law', { branch: 'family', topic: 'not-labour' }, { branches: ['family'] }, null],
  ['a difficult question', { level: 'difficult', representation: false }, {}, 'level'],
  [
    'a difficult question for an expert',
    { level: 'difficult', representation: false },
    { expert: true },
    null,
  ],
  ['a difficult case in court', { level: 'difficult' }, {}, null],
  ['one place left', {}, { openLoad: 9 }, null],
  ['no place left', {}, { openLoad: 10 }, 'capacity'],
  ['the last place is already offered', {}, { openLoad: 9, pendingLoad: 1 }, 'capacity'],
  ['a collective matter takes two places', { peopleCount: 22 }, { openLoad: 9 }, 'capacity'],
  ['a collective matter, two places left', { peopleCount: 22 }, { openLoad: 8 }, null],
  ['on leave today', {}, { leave: [{ from: '2026-11-20', to: '2026-11-23' }] }, 'leave'],
  ['leaves tomorrow', {}, { leave: [{ from: '2026-11-24', to: '2026-11-30' }] }, 'leave'],
  ['was on leave till yesterday', {}, { leave: [{ from: '2026-11-10', to: '2026-11-22' }] }, null],
  [
    'leaves the day after tomorrow',
    {},
    { leave: [{ from: '2026-11-25', to: '2026-11-30' }] },
    null,
  ],
  ['serves other stations', {}, { stationIds: ['s2'] }, 'reach'],
  ['serves this one', {}, { stationIds: ['s2', 's1'] }, null],
  [
    'lives too far',
    { place: { lat: 31.5, lng: 121.5 } },
    { home: { lat: 31, lng: 121 }, reachKm: 20 },
    'reach',
  ],
  [
    'lives near',
    { place: { lat: 31.01, lng: 121 } },
    { home: { lat: 31, lng: 121 }, reachKm: 2 },
    null,
  ],
  ['another specialty', { topic: 'non-compete' }, { specialties: ['work-injury'] }, 'specialty'],
  ['a neighbouring specialty', { topic: 'working-time' }, {}, null],
  ['an expert for an ordinary matter', {}, { expert: true }, 'spareExperts'],
  [
    'no message left, not seen for three days',
    {},
    { reachable: { messagesLeft: 0, lastSeenAt: NOW - 3 * DAY } },
    'reachable',
  ],
  [
    'no message left, seen yesterday',
    {},
    { reachable: { messagesLeft: 0, lastSeenAt: NOW - DAY } },
    null,
  ],
  [
    'the same when it is urgent',
    { urgent: true },
    { reachable: { messagesLeft: 0, lastSeenAt: NOW - 2 * HOUR } },
    'reachable',
  ],
  ['two offers to answer', {}, { openOffers: 2 }, null],
  ['three offers to answer', {}, { openOffers: 3 }, 'offers'],
  ['a woman was asked for', { wish: { sex: 'female' } }, { sex: 'male' }, 'wish'],
  ['a woman was asked for, he did not say', { wish: { sex: 'female' } }, {}, 'wish'],
  ['a woman was asked for and is one', { wish: { sex: 'female' } }, { sex: 'female' }, null],
  ['a dialect nobody said he speaks', { wish: { dialect: '四川话' } }, {}, 'wish'],
  ['another dialect', { wish: { dialect: '四川话' } }, { dialects: ['粤语'] }, 'wish'],
  ['his dialect', { wish: { dialect: '四川话' } }, { dialects: ['粤语', '四川话'] }, null],
  ['no wish in particular', { wish: {} }, {}, null],
  [
    'works on other days',
    { urgent: true },
    { reachable: { messagesLeft: 2, lastSeenAt: NOW, hours: THURSDAYS } },
    'reachable',
  ],
  [
    'never seen, but a message can be sent',
    {},
    { reachable: { messagesLeft: 1, lastSeenAt: null } },
    null,
  ],
];

test.each(CASES)('%s', (_, matter, candidate, gate) => {
  const closed = closedGate(openMatter(matter), lawyer(candidate));
  expect(closed?.gate ?? null).toBe(gate);
  if (closed) expect(closed.reason.length).toBeGreaterThan(4);
});

test('an opened gate is not tried, the next one is', () => {
  const matter = openMatter({ topic: 'non-compete' });
  const candidate = lawyer({
    specialties: ['work-injury'],
    reachable: { messagesLeft: 0, lastSeenAt: null },
  });
  expect(closedGate(matter, candidate, ['specialty'])?.gate).toBe('reachable');
  expect(closedGate(matter, candidate, ['specialty', 'reachable'])).toBeNull();
});
