import { estimatedAnswerMinutes, sayAnswerTime } from '@domain/assignment/answer-time';
import { loadOf } from '@domain/assignment/candidate';
import { kmBetween, sayKm } from '@domain/assignment/distance';
import { closedGate, GATE_IDS, GATES } from '@domain/assignment/gates';
import { rank } from '@domain/assignment/rank';
import { termsOf } from '@domain/assignment/score';
import fc from 'fast-check';
import { anyCandidates, anyMatter, lawyer, openMatter } from './fixtures';

const names = (matter: Parameters<typeof rank>[0], ...candidates: Parameters<typeof rank>[1]) =>
  rank(matter, candidates).ranked.map(({ candidate }) => candidate.id);

describe('what must hold for any office', () => {
  test('everybody is either ranked or blocked, once', () => {
    fc.assert(
      fc.property(anyMatter, anyCandidates, (matter, candidates) => {
        const { ranked, blocked } = rank(matter, candidates);
        const placed = [...ranked, ...blocked].map(({ candidate }) => candidate.id);
        expect(placed.sort()).toEqual(candidates.map(({ id }) => id).sort());
      }),
    );
  });

  test('nobody behind a firm gate is ever ranked', () => {
    const soft = GATE_IDS.filter((id) => GATES[id].kind === 'soft');
    fc.assert(
      fc.property(anyMatter, anyCandidates, (matter, candidates) => {
        for (const { candidate } of rank(matter, candidates).ranked) {
          expect(closedGate(matter, candidate, soft)).toBeNull();
          expect(candidate.openLoad + candidate.pendingLoad + loadOf(matter)).toBeLessThanOrEqual(
            candidate.capacity,
          );
          expect(matter.missedBy).not.toContain(candidate.id);
          expect(candidate.inHouse || matter.consentOutsideFirm).toBe(true);
          const touched = candidate.conflicts.respondentIds.filter((id) =>
            matter.respondentIds.includes(id),
          );
          expect(touched).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a soft gate is opened only when nobody passes it', () => {
    fc.assert(
      fc.property(anyMatter, anyCandidates, (matter, candidates) => {
        const { opened } = rank(matter, candidates);
        const free = candidates.filter((candidate) => closedGate(matter, candidate) === null);
        if (opened.length > 0) expect(free).toEqual([]);
        if (free.length > 0) expect(rank(matter, candidates).ranked).toHaveLength(free.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the roster changes nothing', () => {
    fc.assert(
      fc.property(anyMatter, anyCandidates, (matter, candidates) => {
        const reversed = [...candidates].reverse();
        expect(names(matter, ...candidates)).toEqual(names(matter, ...reversed));
      }),
    );
  });

  test('totals fall, values stay between 0 and 1, points are value times weight', () => {
    fc.assert(
      fc.property(anyMatter, anyCandidates, (matter, candidates) => {
        const { ranked } = rank(matter, candidates);
        ranked.forEach(({ total, terms }, index) => {
          expect(total).toBeLessThanOrEqual(ranked[index - 1]?.total ?? Number.POSITIVE_INFINITY);
          for (const term of terms) {
            expect(term.value).toBeGreaterThanOrEqual(0);
            expect(term.value).toBeLessThanOrEqual(1);
            expect(term.points).toBeCloseTo(term.value * term.weight);
            expect(term.text).not.toBe('');
          }
          expect(total).toBeCloseTo(terms.reduce((sum, { points }) => sum + points, 0));
        });
      }),
    );
  });
});

describe('what speaks for somebody', () => {
  test('his own specialty before a neighbouring one', () => {
    const own = lawyer({ id: 'own' });
    const near = lawyer({ id: 'near', specialties: ['working-time'] });
    expect(names(openMatter(), near, own)).toEqual(['own', 'near']);
  });

  test('fewer matters in hand', () => {
    expect(
      names(openMatter(), lawyer({ id: 'busy', openLoad: 8 }), lawyer({ id: 'free', openLoad: 1 })),
    ).toEqual(['free', 'busy']);
  });

  test('a shorter way', () => {
    const place = { lat: 31.2, lng: 121.4 };
    const near = lawyer({ id: 'near', home: { lat: 31.21, lng: 121.4 } });
    const far = lawyer({ id: 'far', home: { lat: 31.6, lng: 121.9 } });
    expect(names(openMatter({ place }), far, near)).toEqual(['near', 'far']);
  });

  test('a quick answer, more so when it is urgent', () => {
    const quick = lawyer({
      id: 'quick',
      openLoad: 6,
      answers: { answered: 30, medianMinutes: 20 },
    });
    const slow = lawyer({ id: 'slow', openLoad: 1, answers: { answered: 30, medianMinutes: 400 } });
    expect(names(openMatter({ urgent: true }), slow, quick)).toEqual(['quick', 'slow']);
    expect(names(openMatter(), slow, quick)).toEqual(['slow', 'quick']);
  });

  test('equal in all: by id, so that the same office always answers the same', () => {
    expect(names(openMatter(), lawyer({ id: 'b' }), lawyer({ id: 'a' }))).toEqual(['a', 'b']);
  });

  test('is said in words', () => {
    const place = { lat: 31.2, lng: 121.4 };
    const terms = termsOf(openMatter({ place }), lawyer({ home: { lat: 31.2369, lng: 121.4 } }));
    expect(terms.map(({ text }) => text)).toEqual([
      '专长：欠薪',
      '在办 4 / 10 件',
      '距离 4.1 公里',
      '通常 3 小时内答复',
    ]);
  });
});

describe('how the answer is explained', () => {
  test('by the strongest reasons, and why others were left out', () => {
    const { why } = rank(openMatter(), [lawyer(), lawyer({ id: 'l2', openLoad: 10 })]);
    expect(why).toEqual([
      '在 1 位可以接的人中得分最高：通常 3 小时内答复，在办 4 / 10 件。',
      '另外 1 位没有考虑：在办数量 1 位。',
    ]);
  });

  test('when a specialty had to be left aside', () => {
    const ranking = rank(openMatter({ topic: 'non-compete' }), [
      lawyer({ specialties: ['work-injury'] }),
    ]);
    expect(ranking.opened).toEqual(['specialty']);
    expect(ranking.why[1]).toBe('没有专长对口的人有空，放宽了专长。');
  });

  test('when nobody can', () => {
    expect(rank(openMatter({ missedBy: ['l1'] }), [lawyer()]).why).toEqual([
      '1 位都不能接：已经派过 1 位。',
    ]);
    expect(rank(openMatter(), []).why).toEqual(['名册里还没有律师。']);
  });
});

describe('the estimated answer', () => {
  test.each([
    [0, 0, 300],
    [0, 10, 300],
    [1000, 60, 60.3],
    [2, 75, 150],
  ])('%i answers with a median of %i minutes: %d', (answered, medianMinutes, expected) => {
    expect(estimatedAnswerMinutes({ answers: { answered, medianMinutes } })).toBeCloseTo(
      expected,
      0,
    );
  });

  test('always lies between the general habit and his own', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 9000 }),
        (answered, medianMinutes) => {
          const minutes = estimatedAnswerMinutes({ answers: { answered, medianMinutes } });
          expect(minutes).toBeGreaterThanOrEqual(Math.min(300, medianMinutes) - 0.001);
          expect(minutes).toBeLessThanOrEqual(Math.max(300, medianMinutes) + 0.001);
        },
      ),
    );
  });

  test('is said in hours', () => {
    expect(sayAnswerTime({ answers: { answered: 0, medianMinutes: 0 } })).toBe('还没有答复记录');
    expect(sayAnswerTime({ answers: { answered: 1000, medianMinutes: 12 } })).toBe(
      '通常 30 分钟内答复',
    );
    expect(sayAnswerTime({ answers: { answered: 1000, medianMinutes: 118 } })).toBe(
      '通常 2 小时内答复',
    );
  });
});

test.each([
  [{ lat: 31.2304, lng: 121.4737 }, { lat: 39.9042, lng: 116.4074 }, 1067],
  [{ lat: 31, lng: 121 }, { lat: 31, lng: 121 }, 0],
])('the distance between %j and %j is %i km', (from, to, km) => {
  expect(Math.round(kmBetween(from, to))).toBe(km);
});

test.each([
  [4.13, '4.1 公里'],
  [0.84, '850 米'],
  [0, '50 米'],
  [23.4, '23 公里'],
])('%d km reads %s', (km, text) => {
  expect(sayKm(km)).toBe(text);
});

test('adding a lawyer opens no more gates, and with the same gates never worsens the best score', () => {
  fc.assert(
    fc.property(anyMatter, anyCandidates, (matter, candidates) => {
      const [, ...fewer] = candidates;
      const [before, after] = [rank(matter, fewer), rank(matter, candidates)];
      const [was, is] = [before.ranked[0], after.ranked[0]];
      if (was) expect(is).toBeDefined();
      if (was && before.opened.join() === after.opened.join())
        expect(is?.total).toBeGreaterThanOrEqual(was.total);
      if (was) expect(after.opened.length).toBeLessThanOrEqual(before.opened.length);
    }),
    { numRuns: 300 },
  );
});

test('the same stored inputs give the same answer', () => {
  fc.assert(
    fc.property(anyMatter, anyCandidates, (matter, candidates) => {
      const stored: [typeof matter, typeof candidates] = JSON.parse(
        JSON.stringify([matter, candidates]),
      );
      const answer = ({ ranked, opened, why }: ReturnType<typeof rank>) => ({
        ...{ opened, why },
        ranked: ranked.map(({ candidate, total, terms }) => [candidate.id, total, terms]),
      });
      expect(answer(rank(...stored))).toEqual(answer(rank(matter, candidates)));
    }),
  );
});
