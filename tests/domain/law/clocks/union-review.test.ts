import { clocksOf } from '@domain/law/clocks/clocks-of';
import { unionReviewAt } from '@domain/law/clocks/union-review';
import type { ParameterEntry } from '@domain/law/parameters/lookup';
import { readParameterValue } from '@domain/law/parameters/read-value';

const entry = (
  parameter: 'aidReviewDays' | 'aidReviewWorkdays',
  value: string,
): ParameterEntry => ({
  parameter,
  region: '370200',
  value,
  from: '2026-01-01',
  source: '本市工会法律援助办法',
  sourceDate: '2025-12-01',
  confidence: 'V2',
});

/** Papers complete on 28 April 2026, before Labour Day (1–5 May off, Saturday 9 May at work). */
describe('how long the union may take to decide on aid', () => {
  test.each<[string, ParameterEntry[], string]>([
    ['nothing on record: seven natural days', [], '2026-05-05'],
    ['five natural days', [entry('aidReviewDays', '5')], '2026-05-03'],
    ['seven working days', [entry('aidReviewWorkdays', '7')], '2026-05-11'],
    [
      'both on record: the one that ends first',
      [entry('aidReviewWorkdays', '7'), entry('aidReviewDays', '15')],
      '2026-05-11',
    ],
    [
      'both, the other way round',
      [entry('aidReviewWorkdays', '7'), entry('aidReviewDays', '10')],
      '2026-05-08',
    ],
  ])('%s', (_name, entries, safeDay) => {
    const unionReview = unionReviewAt(entries, '370202', '2026-04-28');
    const clocks = clocksOf(
      {
        claims: [],
        stillEmployed: true,
        papers: [{ paper: 'union-aid-applied', day: '2026-04-28' }],
        ...(unionReview && { unionReview }),
      },
      '2026-04-29',
    );
    expect(clocks).toMatchObject([
      { id: 'union-decision', safeDay, who: 'aid-office', kind: 'wait', rule: 'LA-37' },
    ]);
    expect(clocks[0]?.assumptions[0]?.say).toMatch(unionReview ? /当地录入/ : /没有核对到原文/);
  });

  test('another place, or a day before it held, has none', () => {
    const entries = [entry('aidReviewDays', '5')];
    expect(unionReviewAt(entries, '310115', '2026-04-28')).toBeUndefined();
    expect(unionReviewAt(entries, '370202', '2025-12-31')).toBeUndefined();
  });

  test.each(['7', '7 个工作日', '７个工作日'])('an office may type %p', (typed) => {
    expect(readParameterValue('aidReviewWorkdays', typed)).toEqual({ ok: true, value: '7' });
  });
});
