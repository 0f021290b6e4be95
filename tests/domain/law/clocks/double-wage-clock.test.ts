import {
  inTime,
  type LimitationMode,
  liabilityWindow,
} from '@domain/law/calculators/double-wage-window';
import { doubleWageClock } from '@domain/law/clocks/double-wage-clock';
import { addDays, daysBetween } from '@domain/time/days';
import fc from 'fast-check';

const within = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(from, count));
const maybe = (from: string, days: number) => fc.option(within(from, days), { nil: null });

/** What the calculator of the amount still counts on a day is what the clock says is not yet lost. */
describe('the clock and the calculator of the second wage', () => {
  const cases = fc.record({
    hired: within('2023-11-01', 500),
    signed: maybe('2024-06-01', 500),
    left: maybe('2024-06-01', 700),
    today: within('2024-12-01', 900),
  });

  const pieces = (mode: LimitationMode, { hired, signed, left, today }: Case) => {
    const days = { hired, signed, left, claimed: today, limitation: mode };
    const window = liabilityWindow(days);
    return { window, counted: window && inTime(window, days) };
  };
  type Case = { hired: string; signed: string | null; left: string | null; today: string };

  const clockOn = (mode: Exclude<LimitationMode, 'none'>, { hired, signed, left, today }: Case) =>
    doubleWageClock(
      {
        claims: ['double-wage'],
        stillEmployed: left === null,
        hiredOn: hired,
        ...(signed !== null && { signedOn: signed }),
        ...(left !== null && { endedOn: left }),
        doubleWageMode: mode,
      },
      today,
    );

  test('day by day', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { window, counted } = pieces('daily', one);
        const [clock] = clockOn('daily', one);
        if (!window || window.from > one.today) return expect(clock).toBeUndefined();
        const all = daysBetween(window.from, window.to) + 1;
        const left = counted ? daysBetween(counted.from, counted.to) + 1 : 0;
        expect(clock?.piecewise).toMatchObject({ pieces: all, lostPieces: all - left });
      }),
    );
  });

  test('month by month', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { window, counted } = pieces('monthly', one);
        const [clock] = clockOn('monthly', one);
        if (!window || window.from > one.today) return expect(clock).toBeUndefined();
        const { pieces: all = 0, lostPieces = 0 } = clock?.piecewise ?? {};
        // a part month at the end lapses a year after its own last day here: never later than the amount has it
        if (lostPieces < all) expect(counted).not.toBeNull();
        if (lostPieces === 0) expect(counted?.from).toBe(window.from);
        if (counted === null) expect(lostPieces).toBe(all);
      }),
    );
  });

  test('as a whole', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { window } = pieces('integral', one);
        const [clock] = clockOn('integral', one);
        if (!window || window.from > one.today || !clock?.safeDay)
          return expect(clock).toBeUndefined();
        const last = { ...one, today: clock.safeDay };
        expect(pieces('integral', last).counted).toEqual(window);
        expect(
          pieces('integral', { ...last, today: addDays(clock.safeDay, 1) }).counted,
        ).toBeNull();
      }),
    );
  });
});
