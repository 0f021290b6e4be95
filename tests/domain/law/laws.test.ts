import { annualLeave } from '@domain/law/calculators/annual-leave';
import { arrearsSurcharge } from '@domain/law/calculators/arrears-surcharge';
import { doubleWage } from '@domain/law/calculators/double-wage';
import { maternity } from '@domain/law/calculators/maternity';
import { nonCompete } from '@domain/law/calculators/non-compete';
import { overtime } from '@domain/law/calculators/overtime';
import { serviceOf, severanceYears } from '@domain/law/calculators/service';
import { severance } from '@domain/law/calculators/severance';
import { severanceBefore2008 } from '@domain/law/calculators/severance-before-2008';
import { unlawfulTermination } from '@domain/law/calculators/unlawful-termination';
import { workDeath } from '@domain/law/calculators/work-death';
import { workInjury } from '@domain/law/calculators/work-injury';
import type { AnyOutcome } from '@domain/law/result';
import { addDays, partsOf } from '@domain/time/days';
import Big from 'big.js';
import fc from 'fast-check';

const yuan = (most = 60_000) =>
  fc.integer({ min: 1, max: most * 100 }).map((cents) => (cents / 100).toFixed(2));
const day = (from: string, span: number) =>
  fc.integer({ min: 0, max: span }).map((shift) => addDays(from, shift));
const work = fc
  .tuple(
    day('1985-01-01', 15_000),
    fc.integer({ min: 0, max: 14_000 }),
    yuan(),
    yuan(15_000),
    yuan(3000),
  )
  .map(([start, length, averageWage, localAverageWage, minimumWage]) => ({
    start,
    lastDay: addDays(start, length),
    averageWage,
    localAverageWage,
    minimumWage,
  }));

function amount(outcome: AnyOutcome): Big {
  if (outcome.kind !== 'amount') throw new Error(`not an amount: ${outcome.kind}`);
  return new Big(outcome.amount);
}

describe('the length of service', () => {
  test('is what comparing the dates by hand gives', () => {
    fc.assert(
      fc.property(work, ({ start, lastDay }) => {
        const [from, to] = [partsOf(start), partsOf(addDays(lastDay, 1))];
        const months =
          (to.year - from.year) * 12 + to.month - from.month - (to.date < from.date ? 1 : 0);
        const whole =
          to.date === from.date || (to.date === 1 && lacks(addDays(lastDay, 0), from.date));
        const service = serviceOf(start, lastDay);
        expect(service.months).toBe(months);
        expect(service.days === 0).toBe(whole);
      }),
    );
  });

  /** Whether the month that `lastDay` ends has no such date. */
  function lacks(lastDay: string, date: number): boolean {
    return partsOf(lastDay).date < date;
  }

  test('a day more is never paid for less', () => {
    fc.assert(
      fc.property(work, ({ start, lastDay }) => {
        const years = (last: string) => severanceYears(serviceOf(start, last));
        expect(years(addDays(lastDay, 1))).toBeGreaterThanOrEqual(years(lastDay));
      }),
    );
  });
});

describe('ending', () => {
  test('N never falls when service grows, and jumps by half a month or a month at most', () => {
    fc.assert(
      fc.property(work, (input) => {
        const now = amount(severance(input).outcome);
        const later = amount(severance({ ...input, lastDay: addDays(input.lastDay, 1) }).outcome);
        expect(later.gte(now)).toBe(true);
        const month = Math.max(Number(input.averageWage), Number(input.minimumWage));
        expect(later.minus(now).lte(month / 2 + 0.01)).toBe(true);
      }),
    );
  });

  test('2N is twice N, rounded once', () => {
    fc.assert(
      fc.property(work, (input) => {
        const single = severance(input).outcome;
        const double = unlawfulTermination(input).outcome;
        const apart = amount(double).minus(amount(single).times(2)).abs();
        expect(apart.lte('0.01')).toBe(true);
        if (single.kind !== 'amount' || double.kind !== 'amount') throw new Error('unreachable');
        expect([double.months, double.base, double.capped]).toEqual([
          single.months,
          single.base,
          single.capped,
        ]);
      }),
    );
  });

  test('a capped wage never brings more than twelve times three local averages', () => {
    fc.assert(
      fc.property(work, (input) => {
        const { outcome } = severance(input);
        if (outcome.kind !== 'amount') throw new Error('unreachable');
        const over = new Big(input.averageWage).gt(new Big(input.localAverageWage).times(3));
        expect(outcome.capped).toBe(over);
        if (over) expect(amount(outcome).lte(new Big(input.localAverageWage).times(36))).toBe(true);
      }),
    );
  });

  test('splitting at 2008 pays old years by mode: none, at most twelve, all', () => {
    fc.assert(
      fc.property(work, (input) => {
        const of = (earlierYears: 'none' | 'cap12' | 'uncapped') =>
          amount(severanceBefore2008({ ...input, earlierYears }).outcome);
        expect(of('none').lte(of('cap12'))).toBe(true);
        expect(of('cap12').lte(of('uncapped'))).toBe(true);
        if (input.start >= '2008-01-01') {
          expect(of('uncapped').eq(amount(severance(input).outcome))).toBe(true);
        }
      }),
    );
  });
});

const wages = fc.record({
  hired: day('2024-06-01', 600),
  monthlyWage: yuan(),
  signed: fc.option(day('2024-06-01', 1200)),
  left: fc.option(day('2024-06-01', 1200)),
  claimed: fc.option(day('2024-06-01', 1500)),
  limitation: fc.constantFrom(
    'none' as const,
    'daily' as const,
    'integral' as const,
    'monthly' as const,
  ),
});

describe('twice the wage', () => {
  test('runs inside eleven months from a month after hiring, or not at all', () => {
    fc.assert(
      fc.property(wages, (input) => {
        const { from, to } = doubleWage(input).outcome;
        if (from === null || to === null) {
          expect([from, to]).toEqual([null, null]);
          return;
        }
        expect(from <= to).toBe(true);
        expect(from >= addDays(input.hired, 28)).toBe(true);
        expect(to <= addDays(input.hired, 366)).toBe(true);
        if (input.signed !== null) expect(to < input.signed).toBe(true);
        if (input.left !== null) expect(to <= input.left).toBe(true);
      }),
    );
  });

  test('no way of counting the limitation gives more than none', () => {
    fc.assert(
      fc.property(wages, (input) => {
        const all = amount(doubleWage({ ...input, limitation: 'none' }).outcome);
        // a part month of 22 or 23 working days divided by 21.75 may be a little over a whole one
        const slack = new Big(input.monthlyWage).times('0.06').plus('0.01');
        expect(amount(doubleWage(input).outcome).lte(all.plus(slack))).toBe(true);
      }),
    );
  });

  test('whoever claims in time loses nothing, whoever claims two years later has nothing', () => {
    fc.assert(
      fc.property(wages, (input) => {
        const { from } = doubleWage(input).outcome;
        if (from === null) return;
        const early = { ...input, claimed: from };
        expect(doubleWage(early).outcome).toEqual(
          doubleWage({ ...input, limitation: 'none' }).outcome,
        );
        if (input.limitation === 'none') return;
        const late = doubleWage({ ...input, claimed: addDays(from, 731 + 366) }).outcome;
        expect(late.amount).toBe('0.00');
      }),
    );
  });
});

describe('more never brings less', () => {
  const hours = fc.integer({ min: 0, max: 400 }).map((halves) => halves / 2);

  test('overtime: an hour more of any kind, or a higher wage', () => {
    fc.assert(
      fc.property(
        yuan(),
        hours,
        hours,
        hours,
        (monthlyBase, hoursWorkday, hoursRestDay, hoursHoliday) => {
          const input = { monthlyBase, hoursWorkday, hoursRestDay, hoursHoliday };
          const own = amount(overtime(input).outcome);
          for (const more of [
            { hoursWorkday: hoursWorkday + 1 },
            { hoursRestDay: hoursRestDay + 1 },
            { hoursHoliday: hoursHoliday + 1 },
            { monthlyBase: new Big(monthlyBase).plus(1).toFixed(2) },
          ]) {
            expect(amount(overtime({ ...input, ...more }).outcome).gte(own)).toBe(true);
          }
        },
      ),
    );
  });

  test('leave: a year more, a day more, a day taken less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        yuan(),
        fc.constantFrom('full' as const, 'entry' as const, 'exit' as const),
        fc.integer({ min: 1, max: 365 }),
        fc.integer({ min: 1, max: 20 }),
        (cumulativeYears, monthlyBase, kind, days, taken) => {
          const input = {
            cumulativeYears,
            monthlyBase,
            case: kind,
            days: kind === 'full' ? null : days,
            taken,
          };
          const own = annualLeave(input).outcome;
          expect(own.days).toBeGreaterThanOrEqual(0);
          expect(own.days).toBeLessThanOrEqual(15);
          for (const more of [
            { cumulativeYears: cumulativeYears + 1 },
            { days: input.days === null ? null : days + 1 },
            { taken: taken - 1 },
          ]) {
            expect(annualLeave({ ...input, ...more }).outcome.days).toBeGreaterThanOrEqual(
              own.days,
            );
          }
        },
      ),
    );
  });

  test('injury: a worse grade, a higher wage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 }),
        yuan(),
        yuan(15_000),
        (grade, ownWage, areaAverageWage) => {
          const input = { grade, ownWage, areaAverageWage };
          const own = amount(workInjury(input).outcome);
          expect(amount(workInjury({ ...input, grade: grade - 1 }).outcome).gte(own)).toBe(true);
          const richer = { ...input, ownWage: new Big(ownWage).plus(100).toFixed(2) };
          expect(amount(workInjury(richer).outcome).gte(own)).toBe(true);
        },
      ),
    );
  });

  test('death: dependants never get more than the wage', () => {
    const some = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        yuan(),
        some,
        some,
        fc.integer({ min: 0, max: 1 }),
        (wage, others, orphans, spouse) => {
          const { outcome } = workDeath({
            yearOfDeath: 2026,
            wage,
            areaAverageWage: '8000.00',
            spouse,
            others,
            orphansOrLoneElders: orphans,
          });
          if (outcome.kind !== 'amount') throw new Error('unreachable');
          expect(new Big(outcome.monthlyForDependants).lte(wage)).toBe(true);
        },
      ),
    );
  });
});

test('no figure has more than two decimals, is negative or no number at all', () => {
  const results = fc.oneof(
    work.map((input) => severance(input)),
    work.map((input) => unlawfulTermination(input)),
    work.map((input) => severanceBefore2008({ ...input, earlierYears: 'cap12' })),
    wages.map((input) => doubleWage(input)),
    fc
      .tuple(yuan(), fc.nat(400))
      .map(([monthlyBase, hours]) =>
        overtime({ monthlyBase, hoursWorkday: hours / 4, hoursRestDay: hours, hoursHoliday: 1 }),
      ),
    yuan().map((owed) => arrearsSurcharge({ owed, orderIssued: true, paidInTime: false })),
    fc
      .tuple(yuan(), yuan())
      .map(([averageWage, minimumWage]) => nonCompete({ averageWage, minimumWage })),
    fc
      .tuple(yuan(), yuan(), fc.integer({ min: 1, max: 300 }), fc.boolean())
      .map(([ownWage, employerAverageWage, days, insured]) =>
        maternity({ days, employerAverageWage, ownWage, insured }),
      ),
  );
  fc.assert(
    fc.property(results, ({ outcome, otherwise, steps }) => {
      for (const found of [outcome, ...otherwise.map((other) => other.outcome)]) {
        for (const value of Object.values(found)) {
          if (typeof value === 'string' && /\d\.\d/.test(value))
            expect(value).toMatch(/^\d+\.\d\d$|^\d+\.5$/);
        }
      }
      expect(JSON.stringify(steps)).not.toMatch(/NaN|Infinity|e\+|undefined/);
    }),
    { numRuns: 400 },
  );
});
