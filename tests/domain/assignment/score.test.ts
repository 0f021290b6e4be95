import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { estimatedDecline, hoursToAcceptance } from '@domain/assignment/answer-time';
import { waitsForSpecialist } from '@domain/assignment/patience';
import { rank } from '@domain/assignment/rank';
import { scoreOf, termsOf, totalOf } from '@domain/assignment/score';
import { DEFAULT_WEIGHTS, type TermId } from '@domain/assignment/weights';
import { atTime } from '@domain/time/china';
import fc from 'fast-check';
import { anyCandidates, anyMatter, lawyer, NOW, openMatter } from './fixtures';

const valueOf = (id: TermId, candidate: Partial<Candidate>, matter: Partial<OpenMatter> = {}) =>
  termsOf(openMatter(matter), lawyer(candidate)).find((term) => term.id === id)?.value;

describe('each part alone, worse before better', () => {
  const place = { lat: 31.2, lng: 121.4 };
  const cases: [TermId, Partial<Candidate>, Partial<Candidate>][] = [
    ['specialty', { specialties: ['working-time'] }, { specialties: ['wages'] }],
    ['experience', { practiceYears: 1 }, { practiceYears: 9 }],
    ['load', { openLoad: 5 }, { openLoad: 4 }],
    ['load', { openLoad: 4, pendingLoad: 1 }, { openLoad: 4 }],
    ['load', { openLoad: 4, capacity: 8 }, { openLoad: 4, capacity: 12 }],
    ['distance', { home: { lat: 31.5, lng: 121.4 } }, { home: { lat: 31.3, lng: 121.4 } }],
    [
      'answer',
      { answers: { answered: 9, medianMinutes: 400 } },
      { answers: { answered: 9, medianMinutes: 200 } },
    ],
    [
      'answer',
      { answers: { answered: 9, medianMinutes: 200, declined: 5 } },
      { answers: { answered: 9, medianMinutes: 200, declined: 0 } },
    ],
  ];
  test.each(cases)('%s: %j, then %j', (id, worse, better) => {
    const [low, high] = [valueOf(id, worse, { place }), valueOf(id, better, { place })];
    expect(high).toBeGreaterThan(low ?? 1);
  });

  test('what is not known is not weighed', () => {
    expect(valueOf('experience', {})).toBeUndefined();
    expect(valueOf('continuity', { knowsWorker: false })).toBeUndefined();
    expect(valueOf('continuity', { knowsWorker: true })).toBe(1);
  });

  test('the last places weigh more than the first', () => {
    const at = (openLoad: number) => valueOf('load', { openLoad }) ?? 0;
    expect(at(7) - at(8)).toBeGreaterThan(at(1) - at(2));
  });
});

test('the score without words is the sum of the parts', () => {
  fc.assert(
    fc.property(anyMatter, anyCandidates, (matter, candidates) => {
      for (const candidate of candidates)
        expect(scoreOf(matter, candidate, DEFAULT_WEIGHTS)).toBeCloseTo(
          totalOf(termsOf(matter, candidate)),
          9,
        );
    }),
  );
});

describe('the expected time until somebody has accepted', () => {
  test('is longer in the evening: the night puts the answer off', () => {
    expect(hoursToAcceptance(lawyer(), atTime('2026-11-23', '21:00'))).toBeGreaterThan(
      hoursToAcceptance(lawyer(), NOW),
    );
  });

  test('knows who has hardly a place left', () => {
    expect(estimatedDecline(lawyer({ openLoad: 9 }))).toBeLessThan(0.2);
    expect(estimatedDecline(lawyer({ openLoad: 10 }))).toBeGreaterThan(0.4);
  });

  test('learns from his own declines, drawn towards the usual', () => {
    const declines = (declined: number) =>
      estimatedDecline(lawyer({ answers: { answered: 20, medianMinutes: 100, declined } }));
    expect(declines(0)).toBeGreaterThan(0);
    expect(declines(10)).toBeGreaterThan(declines(2));
    expect(declines(20)).toBeLessThan(1);
  });
});

test.each([
  ['a specialist who is full will be free', { openLoad: 10 }, true],
  ['one on leave comes back', { leave: [{ from: '2026-11-20', to: '2026-11-30' }] }, true],
  ['one of another branch never will', { openLoad: 10, branches: [] }, false],
  ['one who had it is not asked again', { id: 'had', openLoad: 10 }, false],
  ['one who takes nothing', { capacity: 0, openLoad: 0 }, false],
])('whether it is worth waiting: %s', (_, change, worth) => {
  const matter = openMatter({ topic: 'non-compete', missedBy: ['had'] });
  const other = lawyer({ id: 'other', specialties: ['work-injury'] });
  const specialist = lawyer({ specialties: ['non-compete'], ...change });
  expect(waitsForSpecialist(matter, rank(matter, [other, specialist]))).toBe(worth);
});
