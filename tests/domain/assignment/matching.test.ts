import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { loadOf } from '@domain/assignment/candidate';
import { closedGate, SOFT_GATES } from '@domain/assignment/gates';
import { matchWaiting } from '@domain/assignment/matching';
import { rank } from '@domain/assignment/rank';
import { DEFAULT_WEIGHTS } from '@domain/assignment/weights';
import fc from 'fast-check';
import { DAY, HOUR } from '@domain/time/units';
import { anyCandidates, anyMatter, lawyer, NOW, openMatter } from './fixtures';

const anyWaiting = fc
  .array(anyMatter, { maxLength: 8 })
  .map((list) => list.map((matter, index) => ({ ...matter, id: `m${index}` })));

const placed = (waiting: readonly OpenMatter[], pool: readonly Candidate[]) =>
  new Map(matchWaiting(waiting, pool).map(({ matterId, to }) => [matterId, to?.candidate.id]));

test('two matters, one place: the urgent one gets it, whichever came first', () => {
  const [usual, urgent] = [openMatter({ id: 'm1' }), openMatter({ id: 'm2', urgent: true })];
  const one = lawyer({ openLoad: 9 });
  for (const waiting of [
    [usual, urgent],
    [urgent, usual],
  ])
    expect(placed(waiting, [one])).toEqual(
      new Map(waiting.map(({ id }) => [id, id === 'm2' ? 'l1' : undefined])),
    );
});

test('a collective matter takes its two places as soon as nobody has to be placed before it', () => {
  const one = lawyer({ openLoad: 8 });
  const [soon, late] = [NOW + HOUR, NOW + DAY];
  const crowd = (appointBy: number, urgent = false) =>
    openMatter({ id: 'crowd', peopleCount: 12, appointBy, urgent });
  const singles = [1, 2].map((n) => openMatter({ id: `m${n}`, appointBy: soon + 1 }));
  const got = (matter: OpenMatter) =>
    [...placed([matter, ...singles], [one])].flatMap(([id, to]) => (to ? [id] : []));
  expect(got(crowd(late))).toEqual(['m1', 'm2']);
  expect(got(crowd(soon))).toEqual(['crowd']);
  expect(got(crowd(late, true))).toEqual(['crowd']);
});

test('leaves the only one for a matter to it, where greed would have taken him', () => {
  const both = lawyer({ id: 'both', specialties: ['wages', 'work-injury'], openLoad: 9 });
  const wages = lawyer({ id: 'wages', specialties: ['wages'], openLoad: 9 });
  const waiting = [openMatter({ id: 'm1' }), openMatter({ id: 'm2', topic: 'work-injury' })];
  expect(placed(waiting, [both, wages])).toEqual(
    new Map([
      ['m1', 'wages'],
      ['m2', 'both'],
    ]),
  );
});

test('spreads what is equal: the second matter finds him busier', () => {
  const pool = [lawyer({ id: 'a', openLoad: 4 }), lawyer({ id: 'b', openLoad: 4 })];
  const waiting = [openMatter({ id: 'm1' }), openMatter({ id: 'm2' })];
  expect([...placed(waiting, pool).values()].sort()).toEqual(['a', 'b']);
});

test('waits for the specialist who will be free, and for nobody where there is none', () => {
  const matter = openMatter({ topic: 'non-compete' });
  const other = lawyer({ id: 'other', specialties: ['work-injury'] });
  const full = lawyer({ id: 'full', specialties: ['non-compete'], openLoad: 10 });
  expect(placed([matter], [other, full]).get('m1')).toBeUndefined();
  expect(placed([matter], [other]).get('m1')).toBe('other');
});

test('nobody gets what a gate forbids, nor more than he has places and may have offers', () => {
  fc.assert(
    fc.property(anyWaiting, anyCandidates, (waiting, pool) => {
      const taken = new Map<string, { load: number; offers: number }>();
      matchWaiting(waiting, pool).forEach(({ to }, index) => {
        const matter = waiting[index];
        if (!to || !matter) return;
        expect(closedGate(matter, to.candidate, SOFT_GATES)).toBeNull();
        const { load, offers } = taken.get(to.candidate.id) ?? { load: 0, offers: 0 };
        taken.set(to.candidate.id, { load: load + loadOf(matter), offers: offers + 1 });
      });
      for (const { id, capacity, openLoad, pendingLoad, openOffers = 0 } of pool) {
        const { load, offers } = taken.get(id) ?? { load: 0, offers: 0 };
        if (offers === 0) continue;
        expect(openLoad + pendingLoad + load).toBeLessThanOrEqual(capacity);
        expect(openOffers + offers).toBeLessThanOrEqual(DEFAULT_WEIGHTS.mostOpenOffers);
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of matters and of lawyers changes nothing', () => {
  fc.assert(
    fc.property(anyWaiting, anyCandidates, (waiting, pool) => {
      const turned = placed([...waiting].reverse(), [...pool].reverse());
      for (const [id, to] of placed(waiting, pool)) expect(turned.get(id)).toBe(to);
    }),
    { numRuns: 300 },
  );
});

test('one alone goes to the best of its ranking, with the same score', () => {
  fc.assert(
    fc.property(anyMatter, anyCandidates, (matter, pool) => {
      const [match] = matchWaiting([matter], pool);
      const best = rank(matter, pool).ranked[0];
      if (match?.to) expect(match.to.total).toBeCloseTo(best?.total ?? Number.NaN, 9);
      expect(match?.ranking).toEqual(rank(matter, pool));
    }),
    { numRuns: 300 },
  );
});
