import { INTERRUPTION_IDS } from '@domain/law/clocks/interruptions';
import { limitation, type LimitationEvent, type Pause } from '@domain/law/clocks/limitation';
import { addDays, addYears, daysBetween } from '@domain/time/days';
import fc from 'fast-check';

const known = (start: string, events: LimitationEvent[] = [], pauses: Pause[] = []) =>
  limitation({ start, because: '知道权利被侵害', rule: 'PD-01', events, pauses });

const asked = (day: string): LimitationEvent => ({ day, kind: 'asked' });
const pause = (from: string, to: string): Pause => ({ from, to, kind: 'force-majeure' });

describe('one year to ask for arbitration (劳动争议调解仲裁法 27)', () => {
  test.each<[string, string, LimitationEvent[], Pause[], string]>([
    ['nothing happens', '2025-03-31', [], [], '2026-03-31'],
    ['from 29 February', '2024-02-29', [], [], '2025-02-28'],
    ['a holiday does not move the safe day', '2025-05-01', [], [], '2026-05-01'],
    ['asking starts the year again', '2025-03-31', [asked('2025-09-01')], [], '2026-09-01'],
    ['asking on the last day still does', '2025-03-31', [asked('2026-03-31')], [], '2027-03-31'],
    ['asking a day late does not', '2025-03-31', [asked('2026-04-01')], [], '2026-03-31'],
    ['asking before it began does not', '2025-03-31', [asked('2025-03-01')], [], '2026-03-31'],
    [
      'one after another keeps it alive, in any order told',
      '2023-01-10',
      [asked('2025-11-01'), asked('2023-12-01'), asked('2024-11-20')],
      [],
      '2026-11-01',
    ],
    [
      'a gap of more than a year ends the chain',
      '2023-01-10',
      [asked('2023-12-01'), asked('2025-01-15')],
      [],
      '2024-12-01',
    ],
    [
      'time that stood still is added',
      '2025-03-31',
      [],
      [pause('2025-06-01', '2025-06-30')],
      '2026-04-30',
    ],
    [
      'two reasons at once count once',
      '2025-03-31',
      [],
      [pause('2025-06-01', '2025-06-30'), pause('2025-06-10', '2025-07-09')],
      '2026-05-09',
    ],
    [
      'before it began nothing stood still',
      '2025-03-31',
      [],
      [pause('2025-03-01', '2025-03-31')],
      '2026-03-31',
    ],
    ['afterwards neither', '2025-03-31', [], [pause('2026-04-01', '2026-06-30')], '2026-03-31'],
    [
      'one day inside counts as one',
      '2025-03-31',
      [],
      [pause('2026-03-31', '2026-03-31')],
      '2026-04-01',
    ],
    [
      'a pause lets a later event come in time',
      '2025-03-31',
      [asked('2026-04-20')],
      [pause('2025-06-01', '2025-06-30')],
      '2027-04-20',
    ],
  ])('%s', (_name, start, events, pauses, safeDay) => {
    expect(known(start, events, pauses).safeDay).toBe(safeDay);
  });

  test.each(INTERRUPTION_IDS)('%s starts the year again', (kind) => {
    expect(known('2025-03-31', [{ day: '2025-08-08', kind }]).safeDay).toBe('2026-08-08');
  });

  test('each event is told with what it did', () => {
    const { steps } = known('2023-01-10', [
      asked('2022-12-01'),
      { day: '2023-12-01', kind: 'complained' },
      { day: '2025-01-15', kind: 'promised' },
    ]);
    expect(steps.map(({ say }) => say)).toEqual([
      '2023-01-10 知道权利被侵害，当天不算，数满 1 年',
      expect.stringContaining('没有影响'),
      expect.stringContaining('向劳动监察等部门投诉：从这天起重新算 1 年'),
      expect.stringContaining('已经过了 2024-12-01，不再重新算'),
    ]);
  });

  test.each<[string, LimitationEvent[], string | undefined]>([
    ['added when nothing comes after it', [], '19 天'],
    [
      'told to be without effect when the year started again afterwards',
      [asked('2026-05-01')],
      undefined,
    ],
    ['added from the day after an event inside it', [asked('2026-04-10')], '10 天'],
  ])('a pause from 2 to 20 April is %s', (_name, events, value) => {
    const { steps } = known('2026-03-31', events, [pause('2026-04-02', '2026-04-20')]);
    expect(steps[steps.length - 1]?.value).toBe(value);
  });

  test('what rests on proof or on a way of counting says so', () => {
    expect(known('2025-03-31').assumptions).toEqual([]);
    expect(known('2025-03-31', [asked('2025-09-01')]).assumptions).toMatchObject([
      { rule: 'PD-02' },
    ]);
    expect(known('2025-03-31', [], [pause('2025-06-01', '2025-06-30')]).assumptions).toMatchObject([
      { rule: 'PD-03', confidence: 'CONV' },
    ]);
    expect(
      known('2025-03-31', [{ day: '2026-08-08', kind: 'promised' }]).assumptions,
    ).toMatchObject([{ confidence: 'GK' }]);
  });

  const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2022-01-01', count));
  const event = fc.record({ day, kind: fc.constantFrom(...INTERRUPTION_IDS) });
  const still = fc
    .tuple(day, fc.integer({ min: 0, max: 400 }))
    .map(([from, length]) => pause(from, addDays(from, length)));

  test('one event more never brings the safe day nearer', () => {
    fc.assert(
      fc.property(
        day,
        fc.array(event, { maxLength: 5 }),
        fc.array(still, { maxLength: 3 }),
        event,
        (start, events, pauses, more) => {
          const before = known(start, events, pauses).safeDay;
          expect(known(start, [...events, more], pauses).safeDay >= before).toBe(true);
        },
      ),
    );
  });

  test('one pause more never brings it nearer, and adds at most its own length where nothing interrupts', () => {
    fc.assert(
      fc.property(day, fc.array(still, { maxLength: 3 }), still, (start, pauses, more) => {
        const before = known(start, [], pauses).safeDay;
        const after = known(start, [], [...pauses, more]).safeDay;
        expect(after >= before).toBe(true);
        const all = [...pauses, more].reduce(
          (sum, { from, to }) => sum + daysBetween(from, to) + 1,
          0,
        );
        expect(daysBetween(addYears(start, 1), after)).toBeLessThanOrEqual(all);
      }),
    );
  });

  test('the order in which events are told does not matter', () => {
    fc.assert(
      fc.property(day, fc.array(event, { maxLength: 6 }), (start, events) => {
        expect(known(start, [...events].reverse()).safeDay).toBe(known(start, events).safeDay);
      }),
    );
  });
});
