import { clocksOf } from '@domain/law/clocks/clocks-of';
import { CLOCK_FIELDS } from '@domain/law/clocks/clock-fields';
import { PAPER_IDS } from '@domain/law/clocks/papers';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import { INTERRUPTION_IDS } from '@domain/law/clocks/interruptions';

const TODAY = '2026-11-21';

describe('what a worker types about time', () => {
  test('plain answers become facts, and the facts clocks', () => {
    const read = readClockFacts(
      {
        claims: ['wages', 'double-wage', 'work-injury'],
        stillEmployed: 'no',
        endedOn: '２０２６年３月３１日',
        hiredOn: '2025/3/10',
        signedOn: '',
        accidentOn: '2025-12-01',
        provingFrom: '2026-05-01',
        asked: ['2026.6.1', '2026-05-01', ''],
        papers: ['mediation-applied', 'hearing-set'],
        'mediation-applied': '20261110',
        'hearing-set': '2026-12-03',
        'award-received': '2026-01-01',
      },
      TODAY,
    );
    expect(read).toEqual({
      ok: true,
      facts: {
        claims: ['wages', 'double-wage', 'work-injury'],
        stillEmployed: false,
        endedOn: '2026-03-31',
        hiredOn: '2025-03-10',
        accidentOn: '2025-12-01',
        events: [
          { kind: 'asked', day: '2026-05-01' },
          { kind: 'asked', day: '2026-06-01' },
        ],
        pauses: [{ from: '2026-05-01', to: TODAY, kind: 'proving-relation' }],
        papers: [
          { paper: 'mediation-applied', day: '2026-11-10' },
          { paper: 'hearing-set', day: '2026-12-03' },
        ],
      },
    });
    if (!read.ok) throw new Error('read above');
    expect(clocksOf(read.facts, TODAY).map(({ id }) => id)).toContain('hearing-postpone');
  });

  test.each<[string, Record<string, string | string[]>, string, RegExp]>([
    ['nothing chosen', { claims: [] }, 'claims', /请选择/],
    ['no day of leaving', { endedOn: '' }, 'endedOn', /请填写/],
    ['leaving in the future', { endedOn: '2027-01-01' }, 'endedOn', /还没有到/],
    ['an impossible day', { endedOn: '2026-02-30' }, 'endedOn', /没有这一天/],
    [
      'leaving before joining',
      { claims: ['double-wage'], hiredOn: '2026-05-01' },
      'endedOn',
      /早于入职/,
    ],
    ['asking in the future', { asked: ['2026-12-01'] }, 'asked', /还没有到/],
    ['asking on no day', { asked: ['昨天'] }, 'asked', /昨天/],
    ['a paper without its day', { papers: ['award-received'] }, 'award-received', /请填写/],
    [
      'an award received tomorrow',
      { papers: ['award-received'], 'award-received': '2026-11-22' },
      'award-received',
      /还没有到/,
    ],
    [
      'an end without a beginning',
      { claims: ['work-injury'], accidentOn: '2026-01-01', provingTo: '2026-02-01' },
      'provingTo',
      /从哪天开始/,
    ],
    ['a claim nobody knows', { claims: ['gold'] }, 'claims', /选项/],
  ])('%s is told at its field', (_name, typed, field, sentence) => {
    const read = readClockFacts(
      { claims: ['wages'], stillEmployed: 'no', endedOn: '2026-03-31', ...typed },
      TODAY,
    );
    expect(read.ok ? {} : read.errors).toEqual({ [field]: expect.stringMatching(sentence) });
  });

  test('every paper but leaving and every interruption has a field of its own, with no name twice', () => {
    const names = CLOCK_FIELDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...INTERRUPTION_IDS]));
    expect(names).toEqual(expect.arrayContaining(PAPER_IDS.filter((id) => id !== 'ended')));
  });
});
