import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Surroundings } from '@domain/law/calculators/calculator';
import { CALCULATORS, run } from '@domain/law/calculators/catalogue';
import { type CalculatorId, isCalculatorId } from '@domain/law/calculators/ids';
import type { Typed } from '@domain/law/fields';
import { BUILT_IN } from '@domain/law/parameters/built-in';
import type { ParameterEntry } from '@domain/law/parameters/lookup';

const TODAY: Surroundings = { today: '2026-11-22' };

describe('every vector can be typed in and gives the same', () => {
  const folder = path.join(__dirname, '../vectors');
  const text = (value: unknown): string | string[] => {
    if (value === null) return '';
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  };
  const cases = readdirSync(folder).flatMap((name) => {
    const { calculator, vectors } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    if (!isCalculatorId(calculator)) throw new Error(calculator);
    const names = CALCULATORS[calculator].fields.map((field) => field.name);
    return (
      vectors
        .filter(({ input }: { input: object }) =>
          Object.keys(input).every((key) => names.includes(key)),
        )
        // an amount of nothing is never typed
        .filter(
          ({ input }: { input: object }) =>
            !Object.values(input).includes('0.00') || calculator === 'wage-arrears',
        )
        .map(({ id, input }: { id: string; input: object }) => ({ id, input, calculator }))
    );
  });

  test('which covers most calculators', () => {
    expect(new Set(cases.map(({ calculator }) => calculator)).size).toBeGreaterThanOrEqual(18);
  });

  test.each(cases)('$calculator $id', ({ calculator, input }) => {
    if (!isCalculatorId(calculator)) throw new Error('unreachable');
    const typed = Object.fromEntries(
      Object.entries(input).map(([key, value]) => [
        key,
        Array.isArray(value) ? value : text(value),
      ]),
    );
    const read = run(calculator, typed, { today: '2031-01-01' });
    const direct = CALCULATORS[calculator].compute(input as never).outcome;
    if (read.ok) expect(read.result.outcome).toEqual(direct);
    // what the form does not let through is refused by the rule as well, or is not worth computing
    else if (direct.kind === 'refusal')
      expect(Object.values(read.errors)).toEqual([expect.stringMatching(/[。！]$/)]);
    else
      expect([calculator, read.errors]).toEqual([calculator, REFUSED[`${calculator}`] ?? 'none']);
  });

  const REFUSED: Record<string, unknown> = {
    'wage-arrears': { paidEachMonth: '每月发的不少于说好的工资，那就没有欠薪，请看一下两个数。' },
    overtime: { hoursWorkday: '请至少填一种加班的小时数。' },
    unemployment: { paidMonths: '不能大于 11个月。' },
    'probation-pay': expect.anything(),
  };
});

const WORK: Typed = {
  start: '2021-03-01',
  lastDay: '2023-08-31',
  averageWage: '8000',
  localAverageWage: '10000',
  minimumWage: '2000',
};
const UNSIGNED: Typed = { hired: '2026-01-05', monthlyWage: '6000', limitation: 'none' };
const LEAVE: Typed = {
  cumulativeYears: '5',
  monthlyBase: '8700',
  case: 'exit',
  on: '2026-09-30',
  taken: '0',
};

describe('what cannot be is one sentence at its field', () => {
  test.each<[string, CalculatorId, Typed, Record<string, string>]>([
    [
      'nothing typed',
      'severance',
      {},
      {
        start: '请填写“入职日期”。',
        lastDay: '请填写“最后工作日”。',
        averageWage: '请填写“离职前十二个月的平均工资”。',
      },
    ],
    [
      'left before joining',
      'severance',
      { ...WORK, lastDay: '2021-02-28' },
      { lastDay: '最后工作日早于入职日，请看一下两个日期。' },
    ],
    [
      'joined in the future',
      'severance',
      { ...WORK, start: '2026-11-23', lastDay: '2026-12-31' },
      { start: '这一天还没有到，请看一下年份。' },
    ],
    [
      'leaves in years',
      'severance',
      { ...WORK, lastDay: '2027-11-23' },
      { lastDay: '这一天离现在太远，请看一下年份。' },
    ],
    [
      'joined before anybody',
      'severance',
      { ...WORK, start: '1921-03-01' },
      { start: '年份太早了，请看一下。' },
    ],
    [
      '29 February of a common year',
      'severance',
      { ...WORK, start: '2021-02-29' },
      { start: '没有这一天，请看一下月份和日期。' },
    ],
    [
      'a wage of nothing',
      'severance',
      { ...WORK, averageWage: '0' },
      { averageWage: '金额要大于 0。' },
    ],
    [
      'a wage of a thousand million',
      'severance',
      { ...WORK, averageWage: '1000000000' },
      { averageWage: '一个月的工资不会有这么多，请看一下是不是多打了几个 0。' },
    ],
    [
      'words for a wage',
      'severance',
      { ...WORK, averageWage: '不知道' },
      { averageWage: '金额请用数字写，例如 12000 或 1.2万。' },
    ],
    [
      'began after 2008',
      'severance-before-2008',
      { ...WORK, earlierYears: 'none' },
      { start: '2008 年以后入职的，请用“经济补偿（N）”算。' },
    ],
    [
      'signed before joining',
      'double-wage',
      { ...UNSIGNED, signed: '2025-12-31' },
      { signed: '签合同早于入职，那就不算没签，没有两倍工资。' },
    ],
    [
      'left before joining, unsigned',
      'double-wage',
      { ...UNSIGNED, left: '2025-12-31' },
      { left: '最后工作日早于入职日，请看一下两个日期。' },
    ],
    [
      'claimed before joining',
      'double-wage',
      { ...UNSIGNED, claimed: '2025-12-31' },
      { claimed: '申请仲裁的日期早于入职日，请看一下。' },
    ],
    [
      'no hours at all',
      'overtime',
      { monthlyBase: '6000' },
      { hoursWorkday: '请至少填一种加班的小时数。' },
    ],
    [
      'more hours than a month has',
      'overtime',
      { monthlyBase: '6000', hoursWorkday: '745' },
      { hoursWorkday: '不能大于 744小时。' },
    ],
    [
      'together more hours than a month has',
      'overtime',
      { monthlyBase: '6000', hoursWorkday: '300', hoursRestDay: '271' },
      { hoursWorkday: '一个月没有这么多小时，请一个月一个月地算。' },
    ],
    [
      'a third of a day of leave',
      'annual-leave',
      { ...LEAVE, taken: '0.3' },
      { taken: '请按天或半天写，例如 2 或 2.5。' },
    ],
    [
      'leaves in the future',
      'annual-leave',
      { ...LEAVE, on: '2026-11-23' },
      { on: '这一天还没有到，请看一下年份。' },
    ],
    [
      'no day of leaving',
      'annual-leave',
      { ...LEAVE, on: '' },
      { on: '请填写“入职或离职的日期”。' },
    ],
    [
      'more years here than in all',
      'medical-period',
      { totalYears: '5', unitYears: '6' },
      { unitYears: '在这家单位的年数不能比一共工作的年数多。' },
    ],
    [
      'every month without a wage',
      'average-wage',
      { total: '100', months: '3', zeroMonths: '3' },
      { zeroMonths: '没有工资的月份要少于总的月数，请看一下。' },
    ],
    [
      'thirteen months',
      'average-wage',
      { total: '100000', months: '13', zeroMonths: '0' },
      { months: '不能大于 12个月。' },
    ],
    [
      'paid all of it',
      'wage-arrears',
      { agreedWage: '5000', paidEachMonth: '5000', months: '1' },
      { paidEachMonth: '每月发的不少于说好的工资，那就没有欠薪，请看一下两个数。' },
    ],
    [
      'no months of sick leave',
      'sick-pay',
      { minimumWage: '2540', paidEachMonth: '1000' },
      { months: '请写休了几个月，才能算少发了多少。' },
    ],
    [
      'a child',
      'retirement-age',
      { birth: '2020-01', group: 'M60' },
      { birth: '还不到工作的年龄，请看一下出生年份。' },
    ],
    [
      'a birth before all',
      'retirement-age',
      { birth: '1919-12', group: 'M60' },
      { birth: '年份太早了，请看一下。' },
    ],
    ['nothing asked for', 'final-award', { minimumWage: '2540' }, { wages: '请至少填一项请求。' }],
    [
      'a century of working days',
      'deadline',
      { triggerDay: '2026-01-01', length: '1001', unit: 'workday' },
      { length: '太长了，请看一下单位选得对不对。' },
    ],
    [
      'no such grade',
      'work-injury',
      { grade: '11', ownWage: '6000' },
      { grade: '请从列出的选项里选一项。' },
    ],
    [
      'the employer’s average is left out',
      'maternity',
      { kind: 'miscarriage-early', insured: 'yes', ownWage: '6000' },
      { employerAverageWage: '请填写“单位上年度职工月平均工资”。' },
    ],
  ])('%s', (_name, id, typed, errors) => {
    expect(run(id, typed, TODAY)).toEqual({ ok: false, errors });
  });
});

describe('what is only strange is asked beside the result', () => {
  test('a day’s wage for a month’s', () => {
    const read = run('severance', { ...WORK, averageWage: '200' }, TODAY);
    expect(read).toMatchObject({
      ok: true,
      doubts: { averageWage: expect.stringMatching('日工资') },
    });
  });

  test('a last day to come', () => {
    const read = run('severance', { ...WORK, lastDay: '2026-12-31' }, TODAY);
    expect(read).toMatchObject({
      ok: true,
      doubts: { lastDay: expect.stringMatching('还没有到') },
    });
  });

  test('nothing strange, nothing asked', () => {
    expect(run('severance', WORK, TODAY)).toMatchObject({ ok: true, doubts: {}, filledIn: [] });
  });
});

test('full-width digits, thousands and 万 are read', () => {
  const read = run(
    'severance',
    { ...WORK, start: '２０２１年３月１日', averageWage: '８，０００元', localAverageWage: '1万' },
    TODAY,
  );
  expect(read).toMatchObject({ ok: true, result: { outcome: { amount: '24000.00' } } });
});

describe('days turn into what the rule counts', () => {
  test.each([
    ['entry', '2026-07-01', 184],
    ['exit', '2026-09-30', 273],
    ['exit', '2024-12-31', 366],
    ['entry', '2024-01-01', 366],
    ['exit', '2026-01-01', 1],
  ])('%s on %s: %i days', (kind, on, days) => {
    expect(run('annual-leave', { ...LEAVE, case: kind, on }, TODAY)).toMatchObject({
      ok: true,
      input: { days },
    });
  });

  test('a death on the last day of a year is of that year', () => {
    const typed = {
      diedOn: '2025-12-31',
      wage: '6000',
      spouse: 'yes',
      others: '0',
      orphansOrLoneElders: '0',
      areaAverageWage: '8000',
    };
    expect(run('work-death', typed, TODAY)).toMatchObject({
      ok: true,
      input: { yearOfDeath: 2025, spouse: 1 },
      result: { outcome: { amount: '1083760.00' } },
    });
  });

  test('still there and unsigned: up to today', () => {
    expect(run('double-wage', UNSIGNED, TODAY)).toMatchObject({
      ok: true,
      input: { until: '2026-11-22', claimed: '2026-11-22' },
      result: { outcome: { from: '2026-02-05', to: '2026-11-22' } },
    });
  });

  test('nothing said of the limitation is day by day', () => {
    const typed = { ...UNSIGNED, hired: '2024-01-05', limitation: '' };
    expect(run('double-wage', typed, TODAY)).toMatchObject({
      ok: true,
      input: { limitation: 'daily' },
      result: { outcome: { amount: '0.00' } },
    });
  });

  test('extra days of maternity leave that nobody knows are said to be missing', () => {
    const typed = { kind: 'birth', difficult: 'no', babies: '1', insured: 'no', ownWage: '6000' };
    const read = run('maternity', typed, TODAY);
    expect(read).toMatchObject({ ok: true, input: { days: 98 } });
    if (read.ok)
      expect(read.result.assumptions.map(({ rule }) => rule)).toContain('CA-11.extra-days');
  });
});

describe('local numbers are filled in by place and day', () => {
  const number = (
    parameter: ParameterEntry['parameter'],
    value: string,
    more = {},
  ): ParameterEntry => ({
    parameter,
    region: '310000',
    value,
    from: '2023-07-01',
    source: '上海市通知',
    sourceDate: '2023-06-30',
    confidence: 'V1',
    ...more,
  });
  const around: Surroundings = {
    today: '2026-11-22',
    region: '310115',
    parameters: [
      number('minimumWage', '2590', { to: '2024-06-30' }),
      number('minimumWage', '2690', { from: '2024-07-01' }),
      number('localAverageWage', '12183'),
      number('injuryMedicalGrant', '36549', { grade: '9' }),
      number('injuryJobGrant', '36549', { grade: '9' }),
      number('doubleWageLimitation', 'integral'),
      ...BUILT_IN,
    ],
  };

  test('by the day it ended, and the source is told', () => {
    const read = run('severance', { ...WORK, localAverageWage: '', minimumWage: '' }, around);
    expect(read).toMatchObject({
      ok: true,
      input: { localAverageWage: '12183.00', minimumWage: '2590.00' },
    });
    if (!read.ok) throw new Error('unreachable');
    expect(read.filledIn.map(({ field }) => field)).toEqual(['localAverageWage', 'minimumWage']);
    expect(read.result.assumptions.at(-1)?.say).toBe(
      '月最低工资标准按 2590 算，来自上海市通知，2023年7月1日起。',
    );
  });

  test('what was typed is kept', () => {
    const read = run('severance', { ...WORK, localAverageWage: '' }, around);
    expect(read).toMatchObject({ ok: true, input: { minimumWage: '2000.00' } });
  });

  test('a day that cannot be read gives today’s', () => {
    const filledIn = CALCULATORS.severance.prefill({ lastDay: '去年' }, around);
    expect(filledIn.find(({ field }) => field === 'minimumWage')?.entry.value).toBe('2690');
  });

  test('a table by grade gives the row of the grade', () => {
    expect(run('injury-grants', { grade: '9' }, around)).toMatchObject({
      ok: true,
      result: { outcome: { amount: '73098.00' } },
    });
    expect(run('injury-grants', { grade: '8' }, around)).toMatchObject({
      ok: true,
      result: { outcome: { kind: 'missing' } },
    });
  });

  test('a choice of the place is taken too', () => {
    expect(run('double-wage', { ...UNSIGNED, limitation: '' }, around)).toMatchObject({
      ok: true,
      input: { limitation: 'integral' },
    });
  });

  test('the income of the year before a death', () => {
    const typed = {
      diedOn: '2024-02-01',
      wage: '6000',
      spouse: 'no',
      others: '0',
      orphansOrLoneElders: '0',
      areaAverageWage: '8000',
    };
    expect(run('work-death', typed, around)).toMatchObject({
      ok: true,
      input: { urbanIncome: '51821.00' },
      result: { outcome: { amount: '1036420.00' } },
    });
  });

  test('elsewhere nothing is filled in', () => {
    expect(
      run('severance', { ...WORK, minimumWage: '' }, { ...around, region: '440000' }),
    ).toMatchObject({
      ok: true,
      filledIn: [],
      result: { outcome: { kind: 'missing', parameters: ['minimumWage'] } },
    });
  });
});
