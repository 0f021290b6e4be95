import { type Limit, LIMITS } from '@domain/matter/limit-table';
import {
  DEFAULT_LIMITS,
  LIMIT_IDS,
  limitRefusal,
  limitsWith,
  promiseDue,
} from '@domain/matter/limits';
import { atTime, dayOf, timeOf } from '@domain/time/china';
import { DAY, HOUR, MINUTE } from '@domain/time/units';
import fc from 'fast-check';

const say = (moment: number) => `${dayOf(moment)} ${timeOf(moment)}`;
const friday = atTime('2026-11-20', '15:00');

describe('when a promise ends', () => {
  test.each([
    ['firstLook', {}, '2026-11-23 17:30'],
    ['firstLook', { urgent: true }, '2026-11-20 17:00'],
    ['decision', {}, '2026-11-27 17:30'],
    // the third day is a Monday; the office closes at 17:30
    ['appointment', {}, '2026-11-23 17:30'],
    ['appointment', { urgent: true }, '2026-11-20 17:30'],
    ['papers', {}, '2026-11-27 23:59'],
    ['papersReminder', {}, '2026-11-24 17:30'],
    ['objection', {}, '2026-11-25 17:30'],
    ['consultation', { level: 'simple' }, '2026-11-23 17:30'],
    ['consultation', { level: 'general' }, '2026-11-24 17:30'],
    ['consultation', { level: 'difficult' }, '2026-11-27 17:30'],
    ['mediationTalk', {}, '2026-11-23 17:30'],
    ['mediationResult', {}, '2026-12-05 23:59'],
    ['confirmation', {}, '2026-12-05 23:59'],
    ['complaint', {}, '2026-12-01 17:30'],
    ['followUp', {}, '2026-12-05 23:59'],
    ['archive', {}, '2026-12-20 23:59'],
    ['offerAnswer', {}, '2026-11-23 14:00'],
    ['offerAnswer', { urgent: true }, '2026-11-20 17:00'],
  ] as const)('%s %j begun on Friday 20 November 15:00: %s', (id, facts, expected) => {
    expect(say(promiseDue(id, { from: friday, ...facts }).dueAt)).toBe(expected);
  });

  test('seven natural days to decide are not stretched by a holiday, only told of it', () => {
    const due = promiseDue('decision', { from: atTime('2026-04-28', '10:00') });
    expect(say(due.dueAt)).toBe('2026-05-05 23:59');
    expect(due.rolledTo).toBe('2026-05-06');
    expect(due.basis).toBe('法律援助法第43条：7 天内');
  });

  test('an office promise is never said to roll on', () => {
    expect(promiseDue('archive', { from: friday }).rolledTo).toBeUndefined();
  });

  test('"the same day" is until midnight when the office is about to close', () => {
    const due = promiseDue('appointment', { from: atTime('2026-11-20', '16:00'), urgent: true });
    expect(say(due.dueAt)).toBe('2026-11-20 23:59');
  });

  test('working days that run into an unpublished year say so', () => {
    const due = promiseDue('consultation', {
      from: atTime('2030-12-31', '10:00'),
      level: 'difficult',
    });
    expect(due.calendarKnown).toBe(false);
    expect(due.basis).toContain('先按周一到周五算');
  });
});

describe('the answer to an offer', () => {
  test('has at most a third of what is left to the appointment', () => {
    const appointBy = friday + 3 * HOUR;
    expect(promiseDue('offerAnswer', { from: friday, appointBy }).dueAt).toBe(friday + HOUR);
    expect(promiseDue('offerAnswer', { from: friday, appointBy, urgent: true }).dueAt).toBe(
      friday + HOUR,
    );
  });

  test('is never so short that nobody can read it', () => {
    expect(promiseDue('offerAnswer', { from: friday, appointBy: friday - DAY }).dueAt).toBe(
      friday + 30 * MINUTE,
    );
  });

  test('three offers one after the other fit before the appointment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4 * HOUR, max: 3 * DAY }), (left) => {
        const appointBy = friday + left;
        const first = promiseDue('offerAnswer', { from: friday, appointBy }).dueAt;
        const second = promiseDue('offerAnswer', { from: first, appointBy }).dueAt;
        const third = promiseDue('offerAnswer', { from: second, appointBy }).dueAt;
        expect(friday < first && first < second && second < third && third < appointBy).toBe(true);
      }),
    );
  });
});

describe('the table of limits', () => {
  test.each(LIMIT_IDS)(
    '%s names its length, whose turn it is and, if statutory, its article',
    (id) => {
      const limit: Limit = LIMITS[id];
      expect(limit.label).not.toBe('');
      expect(Number.isInteger(limit.value) && limit.value > 0).toBe(true);
      if (limit.kind === 'statutory') expect(limit.article).toMatch(/法第\d+条$/);
    },
  );

  test.each(LIMIT_IDS)('%s ends after it begins, at any moment of the year', (id) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 360 * 24 * 60 }),
        fc.boolean(),
        fc.constantFrom('simple' as const, 'general' as const, 'difficult' as const),
        (minutes, urgent, level) => {
          const from = atTime('2026-01-01', '00:00') + minutes * MINUTE;
          const { dueAt } = promiseDue(id, { from, urgent, level });
          expect(dueAt).toBeGreaterThan(from);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("an office's own values", () => {
  test('are taken where they may be', () => {
    const limits = limitsWith({
      firstLook: { value: 2, urgentValue: 1 },
      decision: { value: 5 },
      consultation: { byLevel: { simple: 1, general: 3, difficult: 6 } },
    });
    expect(limits.firstLook).toMatchObject({
      value: 2,
      urgent: { unit: 'workingHours', value: 1 },
    });
    expect(limits.decision.value).toBe(5);
    expect(limits.consultation.byLevel?.difficult).toBe(6);
    expect(limits.archive).toEqual(DEFAULT_LIMITS.archive);
    expect(say(promiseDue('decision', { from: friday, limits }).dueAt)).toBe('2026-11-25 17:30');
  });

  test.each([
    ['decision', { value: 8 }, '“审查决定”最长 7 天（法律援助法第43条），不能再延长。'],
    ['objection', { value: 6 }, '“答复异议”最长 5 天（法律援助法第49条），不能再延长。'],
    ['appointment', { urgentValue: 4 }, '“指派承办人”加急时也不能超过 3 天（法律援助法第43条）。'],
    ['archive', { value: 1.5 }, '“归档”的期限要填 0 到 365 之间的整数。'],
    ['archive', { value: -1 }, '“归档”的期限要填 0 到 365 之间的整数。'],
    ['papers', { value: 0 }, '“补交材料”要给职工至少 1 天。'],
    ['archive', { urgentValue: 1 }, '“归档”没有加急期限。'],
    ['archive', { byLevel: { simple: 1, general: 1, difficult: 1 } }, '“归档”不分难度。'],
  ] as const)('%s %j is refused and changes nothing', (id, override, reason) => {
    expect(limitRefusal(id, override)).toBe(reason);
    expect(limitsWith({ [id]: override })[id]).toEqual(DEFAULT_LIMITS[id]);
  });

  test('no override whatever lengthens a statutory limit', () => {
    const override = fc.record(
      { value: fc.integer(), urgentValue: fc.integer() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...LIMIT_IDS), override, (id, value) => {
        const limit = limitsWith({ [id]: value })[id];
        if (limit.kind === 'statutory') expect(limit.value).toBeLessThanOrEqual(LIMITS[id].value);
        expect(limit.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
