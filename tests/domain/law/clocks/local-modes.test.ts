import { clocksOf } from '@domain/law/clocks/clocks-of';
import { withLocalModes } from '@domain/law/clocks/local-modes';
import { readClockFacts } from '@domain/law/clocks/read-clock-facts';
import type { ParameterEntry } from '@domain/law/parameters/lookup';

const TODAY = '2026-11-21';
const UNSIGNED = { claims: ['double-wage'], stillEmployed: 'yes', hiredOn: '2025-03-10' };
const entry = (value: string): ParameterEntry => ({
  parameter: 'doubleWageLimitation',
  region: '370000',
  value,
  from: '2019-06-01',
  source: '省里的会议纪要',
  sourceDate: '2019-06-01',
  confidence: 'V2',
});

/** Hired on 10 March 2025 and never signed: due from 10 April 2025 to 9 March 2026. */
describe('the year of the second wage as the place counts it', () => {
  test.each([
    ['nothing on record: day by day', {}, [], '370100', '2026-11-21'],
    ['as a whole', {}, [entry('integral')], '370100', '2027-03-10'],
    [
      'what the worker says comes first',
      { doubleWageMode: 'daily' },
      [entry('integral')],
      '370100',
      '2026-11-21',
    ],
    ['another province', {}, [entry('integral')], '440300', '2026-11-21'],
    ['no place told', {}, [entry('integral')], '', '2026-11-21'],
  ])('%s', (_name, more, entries, region, safeDay) => {
    const typed = withLocalModes({ ...UNSIGNED, ...more }, entries, region, TODAY);
    const read = readClockFacts(typed, TODAY);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(clocksOf(read.facts, TODAY)).toMatchObject([{ id: 'double-wage', safeDay }]);
  });
});
