import { answerProblem, MOST_MISSES, nextStep, type Offer } from '@domain/assignment/offers';
import { rank } from '@domain/assignment/rank';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import { atTime, dayOf, timeOf } from '@domain/time/china';
import { DAY, HOUR, MINUTE } from '@domain/time/units';
import fc from 'fast-check';
import { anyCandidates, anyMatter, lawyer, NOW, openMatter } from './fixtures';

const step = (matter = openMatter(), candidates = [lawyer(), lawyer({ id: 'l2', openLoad: 6 })]) =>
  nextStep({
    matter,
    ranking: rank(matter, candidates),
    hours: STANDARD_HOURS,
    limits: DEFAULT_LIMITS,
  });

describe('the next step of a granted matter', () => {
  test('is an offer to the best, answered within eight working hours', () => {
    const next = step();
    expect(next).toMatchObject({ kind: 'offer', to: { candidate: { id: 'l1' } } });
    expect(next.kind === 'offer' && `${dayOf(next.lapsesAt)} ${timeOf(next.lapsesAt)}`).toBe(
      '2026-11-24 09:00',
    );
  });

  test('goes to the next after a decline or a lapse', () => {
    expect(step(openMatter({ missedBy: ['l1'] }))).toMatchObject({
      to: { candidate: { id: 'l2' } },
    });
  });

  test('waits for staff after three misses', () => {
    const missedBy = Array.from({ length: MOST_MISSES }, (_, index) => `x${index}`);
    expect(step(openMatter({ missedBy }))).toEqual({
      kind: 'waitForStaff',
      reason: '已经派了 3 次都没有接，请您安排承办人。',
      forRoom: false,
    });
  });

  test.each([
    [4 * HOUR, false, 'offer'],
    [4 * HOUR - 1, false, 'waitForStaff'],
    [90 * MINUTE, true, 'offer'],
    [90 * MINUTE - 1, true, 'waitForStaff'],
    [-DAY, false, 'waitForStaff'],
  ])('with %i ms to the appointment (urgent %p): %s', (left, urgent, kind) => {
    expect(step(openMatter({ appointBy: NOW + left, urgent })).kind).toBe(kind);
  });

  test('waits, with the reasons, when nobody can take it', () => {
    expect(step(openMatter(), [lawyer({ openLoad: 10 })])).toEqual({
      kind: 'waitForStaff',
      reason: '1 位都不能接：在办数量 1 位。',
      forRoom: true,
    });
  });

  test('waits for a specialist who is only busy, and goes elsewhere where none is', () => {
    const other = lawyer({ id: 'l2', specialties: ['non-compete'] });
    const busy = lawyer({ openLoad: 10 });
    expect(step(openMatter(), [busy, other])).toMatchObject({
      kind: 'waitForStaff',
      forRoom: true,
    });
    expect(step(openMatter(), [other])).toMatchObject({ to: { candidate: { id: 'l2' } } });
  });

  test('does not spend an urgent offer on somebody who cannot be told', () => {
    const silent = lawyer({ reachable: { messagesLeft: 0, lastSeenAt: null } });
    const appointBy = atTime('2026-11-23', '17:30');
    expect(step(openMatter({ urgent: true, appointBy }), [silent])).toEqual({
      kind: 'waitForStaff',
      reason: '事情紧急，可以接的人都收不到提醒，请先打电话。',
      forRoom: false,
    });
    expect(step(openMatter(), [silent]).kind).toBe('offer');
  });

  test('an offer always ends later than now and before the appointment', () => {
    fc.assert(
      fc.property(anyMatter, anyCandidates, (matter, candidates) => {
        const next = step(matter, candidates);
        if (next.kind !== 'offer') return;
        expect(next.lapsesAt).toBeGreaterThan(matter.now);
        if (matter.appointBy !== null) expect(next.lapsesAt).toBeLessThan(matter.appointBy);
        expect(matter.missedBy).not.toContain(next.to.candidate.id);
      }),
      { numRuns: 300 },
    );
  });
});

describe('answering an offer', () => {
  const offer: Offer = {
    id: 'o1',
    matterId: 'm1',
    personId: 'l1',
    state: 'open',
    offeredAt: NOW,
    lapsesAt: NOW + HOUR,
  };

  test.each([
    [offer, 'l1', NOW, null],
    [offer, 'l1', NOW + HOUR - 1, null],
    [offer, 'l1', NOW + HOUR, 'OFFER_LAPSED'],
    [offer, 'l2', NOW, 'NOT_FOUND'],
    [{ ...offer, state: 'accepted' as const }, 'l1', NOW, 'OFFER_TAKEN'],
    [{ ...offer, state: 'declined' as const }, 'l1', NOW, 'OFFER_TAKEN'],
    [{ ...offer, state: 'lapsed' as const }, 'l1', NOW, 'OFFER_LAPSED'],
    [{ ...offer, state: 'recalled' as const }, 'l1', NOW, 'OFFER_LAPSED'],
    [{ ...offer, state: 'accepted' as const }, 'l2', NOW, 'NOT_FOUND'],
  ])('%#', (given, who, now, problem) => {
    expect(answerProblem(given, who, now)).toBe(problem);
  });
});
