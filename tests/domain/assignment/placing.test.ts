import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { NO_CONFLICTS } from '@domain/assignment/candidate';
import { type Decided, keptOf, MOST_KEPT, paredDown, replays } from '@domain/assignment/placing';
import { rank } from '@domain/assignment/rank';
import { DEFAULT_WEIGHTS } from '@domain/assignment/weights';
import { whyForWorker } from '@domain/assignment/why-worker';
import { atTime } from '@domain/time/china';

const matter: OpenMatter = {
  id: 'm',
  topic: 'wages',
  branch: 'labour',
  level: 'general',
  representation: true,
  urgent: false,
  stationId: 'st-ph',
  respondentIds: [],
  respondentGroupIds: [],
  respondentKeys: ['恒达电子'],
  appointBy: null,
  consentOutsideFirm: true,
  missedBy: [],
  peopleCount: 1,
  now: atTime('2026-11-23', '10:00'),
};

const lawyer = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  firmId: `firm-${id}`,
  inHouse: false,
  expert: false,
  specialties: ['wages'],
  branches: ['labour'],
  capacity: 10,
  openLoad: 0,
  pendingLoad: 0,
  leave: [],
  stationIds: [],
  conflicts: NO_CONFLICTS,
  firmConflicts: NO_CONFLICTS,
  answers: { answered: 0, medianMinutes: 0 },
  reachable: { messagesLeft: 1, lastSeenAt: null },
  ...more,
});

const weights = DEFAULT_WEIGHTS;

function decidedOn(candidates: readonly Candidate[]): { kept: Candidate[]; decided: Decided } {
  const { ranked, blocked } = keptOf(rank(matter, candidates, weights));
  return {
    kept: [...ranked, ...blocked].map(({ candidate }) => paredDown(candidate, [matter])),
    decided: {
      order: ranked.map(({ candidate, total }) => ({ id: candidate.id, total })),
      excluded: blocked.map(({ candidate, gate, reason }) => ({ id: candidate.id, gate, reason })),
    },
  };
}

const many = Array.from({ length: 300 }, (_, i) =>
  lawyer(`l${String(i).padStart(3, '0')}`, {
    openLoad: i % 9,
    ...(i % 4 === 0 && {
      conflicts: { ...NO_CONFLICTS, nameKeys: ['恒达电子', ...manyNames(i)] },
    }),
    ...(i % 7 === 0 && { stationIds: ['st-x', 'st-ph', 'st-y'] }),
    ...(i % 11 === 0 && { stationIds: ['st-x', 'st-y'] }),
  }),
);

function manyNames(i: number): string[] {
  return Array.from({ length: 100 }, (_, n) => `单位${i}-${n}`);
}

describe('a decision made again', () => {
  test('what is kept is bounded and gives the same answer', () => {
    const { kept, decided } = decidedOn(many);
    expect(decided.order).toHaveLength(MOST_KEPT.ranked);
    expect(decided.excluded.length).toBeLessThanOrEqual(MOST_KEPT.blocked);
    expect(JSON.stringify(kept).length).toBeLessThan(200_000);
    expect(replays({ open: matter, weights, candidates: kept }, decided)).toBe(true);
    // the order they are kept in is no matter
    const turned = [...kept].reverse();
    expect(replays({ open: matter, weights, candidates: turned }, decided)).toBe(true);
  });

  test('also where a soft gate had to be opened, and where nobody could take it', () => {
    const strangers = many.slice(0, 40).map((one) => ({ ...one, specialties: [] }));
    const full = many.slice(0, 40).map((one) => ({ ...one, capacity: 0 }));
    for (const candidates of [strangers, full]) {
      const { kept, decided } = decidedOn(candidates);
      expect(replays({ open: matter, weights, candidates: kept }, decided)).toBe(true);
    }
  });

  test.each([
    [
      'other weights',
      (kept: Candidate[]) => ({ weights: { ...weights, load: 0 }, candidates: kept }),
    ],
    ['one candidate less', (kept: Candidate[]) => ({ weights, candidates: kept.slice(1) })],
    [
      'one with more in hand',
      ([first, ...rest]: Candidate[]) => ({
        weights,
        candidates: [...(first ? [{ ...first, openLoad: 9 }] : []), ...rest],
      }),
    ],
  ])('with %s it does not', (_, change) => {
    const { kept, decided } = decidedOn(many.slice(0, 30));
    expect(replays({ open: matter, ...change(kept) }, decided)).toBe(false);
  });
});

test('a candidate is kept without employers that have nothing to do with the matter', () => {
  const kept = paredDown(
    lawyer('a', {
      conflicts: { respondentIds: ['r9'], groupIds: ['g9'], nameKeys: ['恒达电子', '别家'] },
    }),
    [matter],
  );
  expect(kept.conflicts).toEqual({ respondentIds: [], groupIds: [], nameKeys: ['恒达电子'] });
});

test.each([
  [lawyer('a'), false, '这位律师专长是欠薪，现在有时间。'],
  [lawyer('a', { sex: 'female' }), true, '这位律师符合您提的要求，专长是欠薪，现在有时间。'],
  [lawyer('a', { knowsWorker: true, openLoad: 9 }), false, '这位律师以前办过您的事，专长是欠薪。'],
  [lawyer('a', { specialties: [], openLoad: 9 }), false, '他是现在能接这件事的律师。'],
])('the worker reads one sentence that names nobody else', (candidate, wishMet, sentence) => {
  const [first] = rank(matter, [candidate]).ranked;
  expect(first && whyForWorker('wages', first, wishMet)).toBe(sentence);
});
