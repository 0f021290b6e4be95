import { type Candidate, NO_CONFLICTS, type OpenMatter } from '@domain/assignment/candidate';
import { atTime } from '@domain/time/china';
import { DAY, HOUR } from '@domain/time/units';
import { TOPIC_IDS } from '@domain/triage/topics';
import fc from 'fast-check';

export const NOW = atTime('2026-11-23', '10:00');

/** A lawyer whom nothing speaks against. */
export const lawyer = (change: Partial<Candidate> = {}): Candidate => ({
  id: 'l1',
  firmId: 'f1',
  inHouse: false,
  expert: false,
  specialties: ['wages'],
  branches: ['labour'],
  capacity: 10,
  openLoad: 4,
  pendingLoad: 0,
  leave: [],
  stationIds: [],
  conflicts: NO_CONFLICTS,
  firmConflicts: NO_CONFLICTS,
  answers: { answered: 20, medianMinutes: 110 },
  reachable: { messagesLeft: 2, lastSeenAt: NOW - HOUR },
  ...change,
});

/** A wage claim that anybody may see. */
export const openMatter = (change: Partial<OpenMatter> = {}): OpenMatter => ({
  id: 'm1',
  topic: 'wages',
  branch: 'labour',
  level: 'general',
  representation: true,
  urgent: false,
  stationId: 's1',
  respondentIds: ['r1'],
  respondentGroupIds: ['g1'],
  respondentKeys: ['某某制衣'],
  appointBy: NOW + 3 * DAY,
  consentOutsideFirm: true,
  missedBy: [],
  peopleCount: 1,
  now: NOW,
  ...change,
});

const someOf = (...values: string[]) => fc.subarray(values, { minLength: 0, maxLength: 2 });
const conflicts = fc.record({
  respondentIds: someOf('r1', 'r2', 'r3'),
  groupIds: someOf('g1', 'g2', 'g3'),
  nameKeys: someOf('甲厂', '乙厂', '丙厂'),
});
const place = fc.record({
  lat: fc.double({ min: 31, max: 31.6, noNaN: true }),
  lng: fc.double({ min: 121, max: 121.6, noNaN: true }),
});
const topics = fc.constantFrom(...TOPIC_IDS);
const branches = fc.constantFrom('labour' as const, 'civil' as const, 'family' as const);

const candidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.stringMatching(/^l[0-9]{1,3}$/),
  firmId: fc.constantFrom('f1', 'f2', ''),
  inHouse: fc.boolean(),
  expert: fc.boolean(),
  specialties: fc.uniqueArray(topics, { maxLength: 4 }),
  branches: fc.uniqueArray(branches, { minLength: 1 }),
  capacity: fc.integer({ min: 0, max: 14 }),
  openLoad: fc.integer({ min: 0, max: 14 }),
  pendingLoad: fc.integer({ min: 0, max: 3 }),
  leave: fc.constantFrom(
    [],
    [{ from: '2026-11-20', to: '2026-11-25' }],
    [{ from: '2026-12-20', to: '2026-12-25' }],
  ),
  stationIds: someOf('s1', 's2', 's3'),
  home: fc.option(place, { nil: undefined }),
  reachKm: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  conflicts,
  firmConflicts: conflicts,
  answers: fc.record({
    answered: fc.integer({ min: 0, max: 50 }),
    medianMinutes: fc.integer({ min: 0, max: 5000 }),
  }),
  reachable: fc.record({
    messagesLeft: fc.integer({ min: 0, max: 2 }),
    lastSeenAt: fc.option(fc.integer({ min: NOW - 10 * DAY, max: NOW })),
  }),
});

export const anyCandidates = fc.uniqueArray(candidate, {
  maxLength: 12,
  selector: ({ id }) => id,
});

export const anyMatter: fc.Arbitrary<OpenMatter> = fc.record({
  id: fc.constant('m1'),
  topic: topics,
  branch: branches,
  level: fc.constantFrom('simple' as const, 'general' as const, 'difficult' as const),
  representation: fc.boolean(),
  urgent: fc.boolean(),
  stationId: fc.constantFrom('s1', 's2'),
  place: fc.option(place, { nil: undefined }),
  respondentIds: someOf('r1', 'r2'),
  respondentGroupIds: someOf('g1', 'g2'),
  respondentKeys: someOf('甲厂', '乙厂'),
  appointBy: fc.option(fc.integer({ min: NOW - DAY, max: NOW + 3 * DAY })),
  consentOutsideFirm: fc.boolean(),
  missedBy: fc.uniqueArray(fc.stringMatching(/^l[0-9]$/), { maxLength: 4 }),
  peopleCount: fc.constantFrom(1, 2, 22),
  now: fc.constant(NOW),
});
