import { requestOf } from '@domain/documents/claims-step';
import { run } from '@domain/law/calculators/catalogue';
import type { CALCULATOR_IDS } from '@domain/law/calculators/ids';
import { appendixOf } from '@domain/law/claims/appendix';
import { requestClause } from '@domain/law/claims/clause';
import { warningsOf } from '@domain/law/claims/exclusions';
import { linesFrom } from '@domain/law/claims/from-result';
import { type ClaimLine, LINE_KINDS, LINE_LABELS, type LineKind } from '@domain/law/claims/line';
import { claimSheet } from '@domain/law/claims/sheet';
import { RULES } from '@domain/law/rules';
import fc from 'fast-check';

const line = (kind: LineKind, amount: string | null, more: Partial<ClaimLine> = {}): ClaimLine => ({
  kind,
  label: LINE_LABELS[kind],
  amount,
  payer: 'employer',
  ...more,
});
const codes = (...lines: ClaimLine[]) => warningsOf(lines).map(({ code }) => code);

describe('what does not go together', () => {
  const N = line('severance', '8000.00');
  const DOUBLE = line('unlawful-ending', '16000.00');
  const NOTICE = line('notice-pay', '8000.00');
  const BACK = line('reinstatement', null);

  test.each([
    ['N with 2N', [N, DOUBLE], ['N_WITH_2N']],
    ['+1 with 2N', [NOTICE, DOUBLE], ['NOTICE_WITH_2N']],
    ['N with +1', [N, NOTICE], []],
    ['going back with 2N', [BACK, DOUBLE], ['BACK_TO_WORK_WITH_2N']],
    [
      'going back with N and +1',
      [BACK, N, NOTICE],
      ['BACK_TO_WORK_WITH_N', 'BACK_TO_WORK_WITH_NOTICE'],
    ],
    ['going back with its pay', [BACK, line('back-pay', '9000.00')], []],
    ['that pay with 2N', [line('back-pay', '9000.00'), DOUBLE], ['BACK_PAY_WITH_2N']],
    ['all of them', [N, DOUBLE, NOTICE], ['N_WITH_2N', 'NOTICE_WITH_2N']],
    ['the surcharge without an order', [line('surcharge', '500.00')], ['SURCHARGE_WITHOUT_ORDER']],
    ['the surcharge with one', [line('surcharge', '500.00', { ordered: true })], []],
    ['contributions', [line('insurance-arrears', null)], ['ARREARS_NOT_HERE']],
    ['what the fund pays', [line('work-injury', '54000.00', { payer: 'fund' })], ['PAID_BY_FUND']],
    ['an IOU alone', [line('service-pay', '5000.00')], []],
    ['an IOU with more', [line('service-pay', '5000.00'), N], ['IOU_WITH_MORE']],
    ['N twice', [N, N], ['SAME_TWICE']],
  ])('%s', (_name, lines, expected) => {
    expect(codes(...lines)).toEqual(expected);
  });

  test.each([
    ['2025-04-10', '2026-03-09', []],
    ['2025-04-10', '2026-03-10', ['DOUBLE_WAGE_TOO_LONG']],
    ['2024-03-29', '2025-02-28', []],
  ])('twice the wage from %s to %s', (from, to, expected) => {
    expect(codes(line('double-wage', '66000.00', { from, to }))).toEqual(expected);
  });

  test('twice the wage after the first year has no eleven months and stands beside that of the first', () => {
    const first = line('double-wage', '66000.00', { from: '2024-04-10', to: '2025-03-09' });
    const later = line('double-wage', '72000.00', {
      ...{ from: '2025-04-01', to: '2026-03-31', label: '未续签劳动合同的二倍工资差额' },
      calculator: 'double-wage-later',
    });
    expect(codes(first, later)).toEqual([]);
    expect(codes(first, first)).toEqual(['SAME_TWICE']);
    expect(codes(later, later)).toEqual(['SAME_TWICE']);
  });

  test.each([
    ['apart', ['2025-01-01', '2025-01-31'], ['2025-02-01', '2025-02-28'], []],
    ['by a day', ['2025-01-01', '2025-02-01'], ['2025-02-01', '2025-02-28'], ['SAME_TWICE']],
    ['inside', ['2025-01-01', '2025-12-31'], ['2025-02-01', '2025-02-28'], ['SAME_TWICE']],
    ['one without a time', ['2025-01-01', '2025-12-31'], [undefined, undefined], ['SAME_TWICE']],
  ] as const)('overtime twice, %s', (_name, [from, to], [from2, to2], expected) => {
    const lines = [
      line('overtime', '1.00', { from, to }),
      line('overtime', '2.00', { from: from2, to: to2 }),
    ];
    expect(codes(...lines)).toEqual(expected);
    expect(codes(...lines.reverse())).toEqual(expected);
  });

  test('different benefits of one injury go together', () => {
    const of = (label: string) => line('work-injury', '1.00', { label });
    expect(codes(of('一次性伤残补助金'), of('停工留薪期工资'))).toEqual([]);
    expect(codes(of('停工留薪期工资'), of('停工留薪期工资'))).toEqual(['SAME_TWICE']);
  });

  test('every warning says why in a sentence, by a rule, at its lines', () => {
    const all = LINE_KINDS.flatMap((kind) => [
      line(kind, '1.00'),
      line(kind, '1.00', { payer: 'fund' }),
    ]);
    const warnings = warningsOf(all);
    expect(new Set(warnings.map(({ code }) => code)).size).toBe(11);
    for (const { say, rule, lines } of warnings) {
      expect(say).toMatch(/。$/);
      expect(RULES).toHaveProperty([rule]);
      expect(lines.length).toBeGreaterThan(0);
      for (const place of lines) expect(all[place]).toBeDefined();
    }
  });
});

describe('the sheet', () => {
  const WAGES = line('wages', '24000.10', { from: '2025-01-01', to: '2025-03-31' });
  const OVERTIME = line('overtime', '2750.25');
  const RELATION = line('confirm-relation', null);
  const FUND = line('work-injury', '54000.00', { label: '一次性伤残补助金', payer: 'fund' });

  test('sums exactly, and apart what the employer owes', () => {
    const sheet = claimSheet([OVERTIME, FUND, WAGES, RELATION], '2540.00');
    expect(sheet.total).toBe('80750.35');
    expect(sheet.fromEmployer).toBe('26750.35');
    expect(sheet.clauses).toEqual([
      '请求裁决确认申请人与被申请人存在劳动关系；',
      '请求裁决被申请人支付申请人 拖欠的工资 24,000.10 元（2025年1月1日–2025年3月31日）；',
      '请求裁决被申请人支付申请人 加班费 2,750.25 元；',
    ]);
  });

  test('says of each line whether an award on it is final', () => {
    const lines = [line('severance', '30480.00'), line('wages', '30480.01'), RELATION, FUND];
    const finals = (minimum: string | null) =>
      Object.fromEntries(claimSheet(lines, minimum).lines.map(({ kind, final }) => [kind, final]));
    expect(finals('2540.00')).toEqual({
      severance: true,
      wages: false,
      'confirm-relation': false,
      'work-injury': false,
    });
    expect(finals(null)).toMatchObject({ severance: null, wages: null, 'confirm-relation': false });
    // what is paid for keeping away from competitors is 经济补偿, too
    const [paid] = claimSheet([line('non-compete', '9000.00')], '2540.00').lines;
    expect(paid?.final).toBe(true);
  });

  test('nothing asked for is nothing', () => {
    expect(claimSheet([], null)).toEqual({
      lines: [],
      total: '0.00',
      fromEmployer: '0.00',
      warnings: [],
      clauses: [],
    });
  });

  test('is the same whatever order its lines come in', () => {
    const any = fc.record({
      kind: fc.constantFrom(...LINE_KINDS),
      label: fc.constantFrom('甲', '乙'),
      amount: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 1, max: 9999999 }).map((cents) => (cents / 100).toFixed(2)),
      ),
      payer: fc.constantFrom('employer' as const, 'fund' as const),
      from: fc.constantFrom('2025-01-01', '2025-02-01'),
      to: fc.constantFrom('2025-02-15', '2025-12-31'),
      input: fc.constantFrom({ a: 1 }, { a: 2 }),
    });
    fc.assert(
      fc.property(
        fc
          .array(any, { maxLength: 8 })
          .chain((lines) =>
            fc.tuple(
              fc.constant(lines),
              fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
            ),
          ),
        ([lines, shuffled]) => {
          expect(claimSheet(shuffled, '2540.00')).toEqual(claimSheet(lines, '2540.00'));
        },
      ),
    );
  });
});

test.each([
  [
    { label: '加班费', amount: '2750.00', from: '2025-03-01', to: '2025-03-31' },
    '请求裁决被申请人支付申请人 加班费 2,750.00 元（2025年3月1日–2025年3月31日）；',
  ],
  [
    { label: '加班费', amount: '2750.00', from: '2025-03-01' },
    '请求裁决被申请人支付申请人 加班费 2,750.00 元；',
  ],
  [
    { kind: 'reinstatement' as const, label: '继续履行劳动合同', amount: null },
    '请求裁决被申请人继续履行劳动合同；',
  ],
  [
    {
      kind: 'confirm-relation' as const,
      label: '确认劳动关系',
      from: '2024-01-01',
      to: '2025-03-31',
    },
    '请求裁决确认申请人与被申请人 2024年1月1日–2025年3月31日 存在劳动关系；',
  ],
])('%p is requested', (request, clause) => {
  expect(requestClause(request)).toBe(clause);
});

describe('in a paper with other words for the parties', () => {
  const wording = { verb: '请求责令', worker: '投诉人', employer: '被投诉单位' };

  test.each<[Parameters<typeof requestClause>[0], '；' | '。', string]>([
    [{ label: '工资', amount: '100.5' }, '。', '请求责令被投诉单位支付投诉人 工资 100.50 元。'],
    [
      { kind: 'insurance-arrears', label: '补缴社会保险' },
      '；',
      '请求责令被投诉单位补缴社会保险；',
    ],
    [
      { kind: 'confirm-relation', label: '确认劳动关系' },
      '。',
      '请求责令确认投诉人与被投诉单位存在劳动关系。',
    ],
    [{ label: '公司给我开离职证明' }, '。', '请求责令公司给我开离职证明。'],
  ])('%p is requested', (request, end, clause) => {
    expect(requestClause(request, wording, end)).toBe(clause);
  });

  test('what is typed as a claim sheet names it is that claim', () => {
    const typed = { item: '确认劳动关系', from: '2024年1月1日', to: '2025-03-31', amount: '' };
    expect(requestOf(typed)).toEqual({
      ...{ kind: 'confirm-relation', label: '确认劳动关系' },
      ...{ from: '2024-01-01', to: '2025-03-31' },
    });
    expect(requestOf({ item: '押金', amount: '５００元' })).toEqual({
      ...{ label: '押金', amount: '500.00' },
    });
  });
});

describe('lines out of results', () => {
  const TODAY = { today: '2026-11-22' };
  const lines = (
    id: (typeof CALCULATOR_IDS)[number],
    typed: Record<string, string>,
    context = {},
  ) => {
    const read = run(id, typed, TODAY);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return linesFrom(id, read.result, read.input, context);
  };
  const short = (found: ClaimLine[]) =>
    found.map(({ kind, label, amount, payer }) => [kind, label, amount, payer].join(' '));
  const WORK = {
    start: '2024-01-01',
    lastDay: '2025-03-31',
    averageWage: '9000',
    localAverageWage: '10000',
    minimumWage: '2540',
  };

  test('keep their calculator, input and steps', () => {
    expect(lines('severance', WORK)).toMatchObject([
      {
        kind: 'severance',
        amount: '13500.00',
        calculator: 'severance',
        input: { averageWage: '9000.00' },
        steps: [{ rule: 'CA-01.years' }, {}, {}],
      },
    ]);
  });

  test('an ending gives a line for each thing due', () => {
    const typed = { ...WORK, reason: 'objective', noticeGiven: 'no', lastMonthWage: '12000' };
    expect(short(lines('ending-pay', typed))).toEqual([
      'severance 解除劳动合同的经济补偿 13500.00 employer',
      'notice-pay 未提前三十日通知的一个月工资 12000.00 employer',
    ]);
    expect(short(lines('ending-pay', { reason: 'resigned' }))).toEqual([]);
  });

  test('twice the wage brings its own time, others the one given', () => {
    const typed = {
      hired: '2025-03-10',
      monthlyWage: '6000',
      signed: '2025-06-10',
      limitation: 'none',
    };
    expect(lines('double-wage', typed, { from: '2020-01-01', to: '2020-12-31' })).toMatchObject([
      { from: '2025-04-10', to: '2025-06-09' },
    ]);
    const overtime = { monthlyBase: '6000', hoursWorkday: '10' };
    expect(lines('overtime', overtime, { from: '2025-01-01', to: '2025-01-31' })).toMatchObject([
      { from: '2025-01-01', to: '2025-01-31' },
    ]);
  });

  test('what the fund pays is told apart unless there is no insurance', () => {
    const injury = { grade: '9', ownWage: '6000', areaAverageWage: '8000' };
    expect(short(lines('work-injury', injury))).toEqual([
      'work-injury 一次性伤残补助金 54000.00 fund',
    ]);
    expect(short(lines('work-injury', injury, { uninsured: true }))).toEqual([
      'work-injury 一次性伤残补助金 54000.00 employer',
    ]);
    const birth = {
      kind: 'miscarriage-late',
      insured: 'yes',
      employerAverageWage: '9000',
      ownWage: '12000',
    };
    expect(short(lines('maternity', birth))).toEqual([
      'maternity 产假工资（单位应付部分） 4200.00 employer',
      'maternity 生育津贴 12600.00 fund',
    ]);
  });

  test('the surcharge asks for the least, and knows of the order', () => {
    const typed = { owed: '10000', orderIssued: 'yes', paidInTime: 'no' };
    expect(lines('arrears-surcharge', typed)).toMatchObject([{ amount: '5000.00', ordered: true }]);
    expect(lines('arrears-surcharge', { owed: '10000', orderIssued: 'no' })).toEqual([]);
  });

  test('what was kept back, what a stop left short and twice the wage later on', () => {
    const deducted = { monthlyWage: '6000', deducted: '1500', months: '2', minimumWage: '2540' };
    expect(short(lines('damage-deduction', deducted))).toEqual([
      'wages 多扣的工资 600.00 employer',
    ]);
    const stop = {
      ...{ monthlyWage: '6000', months: '3', workedMonths: '0', paid: '6000' },
      ...{ minimumWage: '2540', livingAllowance: '70' },
    };
    expect(short(lines('idle-pay', stop))).toEqual([
      'wages 停工停产期间的工资差额 3556.00 employer',
    ]);
    const expired = {
      ...{ because: 'expired', expiredOn: '2025-03-31', signed: '2025-07-01', limitation: 'none' },
      monthlyWage: '6000',
    };
    expect(lines('double-wage-later', expired)).toMatchObject([
      { kind: 'double-wage', amount: '18000.00', from: '2025-04-01', to: '2025-06-30' },
    ]);
  });

  test('a monthly compensation needs its months', () => {
    const typed = { averageWage: '10000', minimumWage: '2540' };
    expect(lines('non-compete', typed)).toEqual([]);
    expect(lines('non-compete', typed, { months: 6 })).toMatchObject([{ amount: '18000.00' }]);
  });

  test('answers and missing numbers give no line', () => {
    expect(lines('unemployment', { paidYears: '5', paidMonths: '0', involuntary: 'yes' })).toEqual(
      [],
    );
    expect(lines('severance', { ...WORK, minimumWage: '' })).toEqual([]);
  });

  test('the appendix tells each computation with its articles', () => {
    expect(appendixOf([...lines('severance', WORK), line('confirm-relation', null)])).toEqual([
      {
        item: '解除劳动合同的经济补偿',
        by: '经济补偿（N）',
        steps: [
          '从 2024年1月1日到 2025年3月31日，工作满 1 年 3 个月，按 1.5 个月算：1.5 个月（劳动合同法 47(1)）',
          '离职前十二个月的平均应得工资：9,000.00 元（劳动合同法 47(3)；劳动合同法实施条例 27）',
          '经济补偿：9,000.00 × 1.5 = 13,500.00 元（劳动合同法 47(1)）',
        ],
      },
    ]);
  });
});
