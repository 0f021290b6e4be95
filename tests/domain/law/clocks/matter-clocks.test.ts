import { firstClaims, firstQuestions, isAnswered } from '@domain/law/clocks/first-questions';
import { matterClocks, nearestLimit, nextShortDay } from '@domain/law/clocks/matter-clocks';
import { withNearestDue } from '@domain/triage/nearest-due';

const left = { claims: ['wages'], stillEmployed: 'no', endedOn: '2026-01-10' };

describe('the limits of a matter', () => {
  test('follow from what was told of its days', () => {
    expect(matterClocks({ clockFacts: left }, '2026-11-22')).toMatchObject([
      { id: 'wages', safeDay: '2027-01-10', daysLeft: 49, state: 'running' },
      { id: expect.stringContaining('inspection') },
    ]);
    expect(matterClocks({}, '2026-11-22')).toEqual([]);
    expect(
      matterClocks({ clockFacts: { claims: ['wages'], stillEmployed: '?' } }, '2026-11-22'),
    ).toEqual([]);
  });

  test('stand still from the day on which arbitration was asked for', () => {
    const clockFacts = {
      ...left,
      papers: ['arbitration-applied'],
      'arbitration-applied': '2026-11-01',
    };
    const wages = matterClocks({ clockFacts }, '2026-11-22').find(({ id }) => id === 'wages');
    expect(wages).toMatchObject({ state: 'no limit', safeDay: null });
  });

  test.each([
    ['2026-11-22', '2027-01-04'],
    ['2027-01-03', '2027-01-04'],
    ['2027-01-04', null],
    ['2027-06-01', null],
  ])('seen on %s, the next one under seven days is on %s', (today, expected) => {
    const own = matterClocks({ clockFacts: left }, today).filter(({ id }) => id === 'wages');
    expect(nextShortDay(own, today)).toBe(expected);
  });

  test('the nearest counts for triage, beside the day the worker names unless they are the same', () => {
    const clocks = matterClocks({ clockFacts: left }, '2027-01-05');
    expect(nearestLimit(clocks)?.safeDay).toBe('2027-01-10');
    const limit = { what: '拖欠的工资：申请劳动仲裁', day: '2027-01-10' };
    expect(withNearestDue({ hospital: true }, clocks)).toEqual({ hospital: true, limit });
    expect(withNearestDue({ dueDay: '2027-01-06' }, clocks)).toEqual({
      dueDay: '2027-01-06',
      limit,
    });
    expect(withNearestDue({ dueDay: '2027-01-10' }, clocks)).toEqual({ limit });
    expect(withNearestDue({ dueDay: '2027-01-06' }, [])).toEqual({ dueDay: '2027-01-06' });
    expect(withNearestDue(undefined, [])).toEqual({});
  });
});

describe('the first questions about time', () => {
  test.each([
    [['wages'], ['stillEmployed']],
    [['termination'], ['stillEmployed']],
    [['no-contract'], ['stillEmployed', 'hiredOn', 'signedOn']],
    [['work-injury'], ['stillEmployed', 'accidentOn']],
    [['women-workers'], ['stillEmployed', 'knownOn']],
  ] as const)('for %s are %s', (topics, names) => {
    const claims = firstClaims(topics);
    expect(firstQuestions({ claims }).map(({ name }) => name)).toEqual(names);
  });

  test('the last day of work is asked of those who have left', () => {
    const asked = firstQuestions({ claims: ['wages'], stillEmployed: 'no' });
    expect(asked.map(({ name }) => name)).toEqual(['stillEmployed', 'endedOn']);
  });

  test('one claim a topic, none for what is not about work; claims alone are no answer', () => {
    expect(firstClaims(['termination', 'no-contract'])).toEqual(['unlawful-ending', 'double-wage']);
    expect(firstClaims(['not-labour'])).toEqual([]);
    expect(isAnswered({ claims: ['wages'] })).toBe(false);
    expect(isAnswered({ claims: ['wages'], stillEmployed: 'no' })).toBe(true);
  });
});
