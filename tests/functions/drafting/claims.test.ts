import { claims, keepResult, results, saveClaims } from '@contracts/drafting';
import { localStandards, parameters, saveParameter } from '@contracts/directory';
import { submit } from '@contracts/intake';
import { officeFor } from '../harness';
import { application, hire, seedStations } from '../intake/office';

const office = officeFor();

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
  await hire(office(), 'wu', ['admin'], 'district');
});

const matterOf = async (openid: string) => {
  const { data } = await office().as(openid).call(submit, application());
  return data?.matterId ?? '';
};

const ENDED = {
  start: '2024-03-01',
  lastDay: '2026-08-31',
  averageWage: '8000',
};

const minimum = {
  parameter: 'minimumWage',
  region: '310000',
  value: '2690',
  source: '上海市最低工资标准',
  sourceDate: '2025-06-20',
} as const;

describe('local numbers', () => {
  it('are added by an administrator; the one before ends the day before, the same day’s is corrected', async () => {
    const admin = office().as('wu');
    await admin.call(saveParameter, { ...minimum, from: '2024-07-01' });
    await admin.call(saveParameter, { ...minimum, value: '2740', from: '2025-07-01' });
    await admin.call(saveParameter, { ...minimum, value: '2,740.50 元', from: '2025-07-01' });
    const { data } = await office().as('anybody').call(localStandards, { region: '310115' });
    const found = data?.items.filter(({ parameter }) => parameter === 'minimumWage');
    expect(found?.map(({ value, from, to }) => [value, from, to ?? '']).sort()).toEqual([
      ['2690', '2024-07-01', '2025-06-30'],
      ['2740.50', '2025-07-01', ''],
    ]);
    const { data: history } = await admin.call(parameters, {});
    expect(history?.items.map(({ value, replaced }) => [value, replaced])).toContainEqual([
      '2740',
      true,
    ]);
  });

  it('come with their doubt, the office’s own before those of the program', async () => {
    const { data } = await office().as('anybody').call(localStandards, { region: '110105' });
    expect(data?.items).toContainEqual(
      expect.objectContaining({ parameter: 'minimumWage', region: '110000', confidence: 'V2' }),
    );
    expect(data?.items.some(({ parameter }) => parameter === 'urbanIncome')).toBe(true);
  });

  it.each([
    ['value', { value: '很多' }],
    ['from', { from: '2026-02-30' }],
    ['to', { to: '2020-01-01' }],
  ])('refuse a wrong %s at its field', async (field, change) => {
    const { error } = await office()
      .as('wu')
      .call(saveParameter, { ...minimum, from: '2026-01-01', ...change });
    expect(error?.fields).toMatchObject([{ path: field }]);
  });

  it('are for administrators to change', async () => {
    const { error } = await office()
      .as('chen')
      .call(saveParameter, { ...minimum, from: '2026-01-01' });
    expect(error?.code).toBe('FORBIDDEN');
  });
});

describe('results kept with a matter', () => {
  it('are computed here, kept as they were given, and sealed', async () => {
    const matterId = await matterOf('he');
    const typed = { ...ENDED, localAverageWage: '12000', minimumWage: '2690' };
    const { data, error } = await office()
      .as('he')
      .call(keepResult, { matterId, calculator: 'severance', typed });
    expect(error).toBeUndefined();
    expect(data?.result.outcome).toMatchObject({ kind: 'amount', amount: '24000.00' });
    const [stored] = office().cloud.database.find('results', { matterId });
    expect(JSON.stringify(stored)).not.toMatch(/8000|24000/);
    const { data: seen } = await office().as('chen').call(results, { matterId });
    expect(seen?.items).toMatchObject([
      { calculator: 'severance', result: { outcome: { amount: '24000.00' } } },
    ]);
    expect(seen?.items[0]?.result.steps.length).toBeGreaterThan(0);
    const stranger = await office().as('zhao').call(results, { matterId });
    expect(stranger.error?.code).toBe('NOT_FOUND');
  });

  it('are told in words: the figure, the steps with their articles, by whom', async () => {
    const matterId = await matterOf('he');
    const typed = { ...ENDED, localAverageWage: '12000', minimumWage: '2690' };
    await office().as('chen').call(keepResult, { matterId, calculator: 'severance', typed });
    const { data } = await office().as('he').call(results, { matterId });
    const [kept] = data?.items ?? [];
    expect(kept).toMatchObject({
      title: expect.stringMatching(/补偿/),
      byName: expect.any(String),
    });
    expect(kept?.byName).not.toBe('职工');
    expect(kept?.said.main).toBe('24,000.00 元');
    expect(kept?.said.steps).toContainEqual(
      expect.objectContaining({
        rule: { article: expect.stringMatching(/^劳动合同法 47/), says: expect.any(String) },
      }),
    );
    expect(kept?.said.assumptions.length).toBeGreaterThan(0);
  });

  it('tell the figure without the local number with its condition', async () => {
    const matterId = await matterOf('he');
    const { data } = await office()
      .as('he')
      .call(keepResult, { matterId, calculator: 'severance', typed: ENDED });
    expect(data?.result.outcome.kind).toBe('missing');
    const { data: seen } = await office().as('he').call(results, { matterId });
    expect(seen?.items[0]?.said).toMatchObject({
      main: expect.stringMatching(/元/),
      provided: expect.any(String),
    });
  });

  it('are kept once however often the same one is sent, by whomever', async () => {
    const matterId = await matterOf('he');
    const input = { matterId, calculator: 'severance', typed: ENDED };
    const first = await office().as('he').call(keepResult, input);
    const again = await office().as('he').call(keepResult, input);
    const staff = await office().as('chen').call(keepResult, input);
    expect([again.data?.resultId, staff.data?.resultId]).toEqual([
      first.data?.resultId,
      first.data?.resultId,
    ]);
    const changed = { ...input, typed: { ...ENDED, averageWage: '8100' } };
    const other = await office().as('he').call(keepResult, changed);
    expect(other.data?.resultId).not.toBe(first.data?.resultId);
    const { data } = await office().as('he').call(results, { matterId });
    expect(data?.items).toHaveLength(2);
  });

  it('do not change when a local number does', async () => {
    const matterId = await matterOf('he');
    const keep = () =>
      office()
        .as('he')
        .call(keepResult, {
          matterId,
          calculator: 'non-compete',
          typed: { averageWage: '3000' },
          region: '310000',
        });
    const { data: before } = await keep();
    await office()
      .as('wu')
      .call(saveParameter, { ...minimum, value: '2900', from: '2026-01-01' });
    const { data: after } = await keep();
    expect(after?.result.outcome).not.toEqual(before?.result.outcome);
    const { data: kept } = await office().as('he').call(results, { matterId });
    expect(kept?.items.map(({ result }) => result.outcome)).toEqual(
      expect.arrayContaining([before?.result.outcome, after?.result.outcome]),
    );
  });

  it('are refused at the field for what cannot be', async () => {
    const matterId = await matterOf('he');
    const { error } = await office()
      .as('he')
      .call(keepResult, {
        matterId,
        calculator: 'severance',
        typed: { ...ENDED, lastDay: '2020-01-01' },
      });
    expect(error?.fields?.[0]?.path).toMatch(/^typed\./);
  });
});

describe('the claim sheet', () => {
  const line = {
    kind: 'wages',
    label: '拖欠的工资',
    amount: '12000.50',
    payer: 'employer',
  } as const;

  it('is put as a whole; who read an older one is told', async () => {
    const matterId = await matterOf('he');
    const worker = office().as('he');
    expect((await worker.call(claims, { matterId })).data).toEqual({ version: 0, lines: [] });
    const first = await worker.call(saveClaims, { matterId, version: 0, lines: [line] });
    expect(first.data).toEqual({ version: 1 });
    const late = await office().as('chen').call(saveClaims, { matterId, version: 0, lines: [] });
    expect(late.error?.code).toBe('CONFLICT');
    expect((await office().as('chen').call(claims, { matterId })).data).toMatchObject({
      version: 1,
      lines: [line],
      byName: '职工',
    });
    const [stored] = office().cloud.database.find('claims', { _id: matterId });
    expect(JSON.stringify(stored)).not.toContain('12000');
  });

  it('comes with its sum and what does not go together, and how each line was computed', async () => {
    const matterId = await matterOf('he');
    const steps = [{ say: '工作满 2 年 6 个月，按 3 个月算', rule: 'CA-01.years' }];
    const lines = [
      { ...line, kind: 'unlawful-ending', label: '赔偿金', amount: '48000.00' },
      {
        ...line,
        kind: 'severance',
        label: '经济补偿',
        amount: '24000.00',
        calculator: 'severance',
        steps,
      },
    ] as const;
    const sent = lines.map((one) => ({ ...one, ...('steps' in one && { steps: [...one.steps] }) }));
    await office().as('he').call(saveClaims, { matterId, version: 0, lines: sent });
    const { data } = await office().as('chen').call(claims, { matterId });
    expect(data?.lines).toEqual(sent);
    expect(data?.sheet?.lines.map(({ label }) => label)).toEqual(['经济补偿', '赔偿金']);
    expect(data?.sheet).toMatchObject({ total: '72000.00', fromEmployer: '72000.00' });
    expect(data?.sheet?.warnings).toContainEqual(
      expect.objectContaining({ say: expect.stringMatching(/只能选一个/) }),
    );
  });

  it.each([
    ['reads', 'NOT_FOUND', (matterId: string) => office().as('zhao').call(claims, { matterId })],
    [
      'writes',
      'NOT_FOUND',
      (matterId: string) =>
        office()
          .as('zhao')
          .call(saveClaims, { matterId, version: 0, lines: [line] }),
    ],
    [
      'keeps a result',
      'NOT_FOUND',
      (matterId: string) =>
        office().as('zhao').call(keepResult, { matterId, calculator: 'severance', typed: ENDED }),
    ],
  ])('is not a stranger’s: he %s nothing', async (_does, code, tries) => {
    const { error } = await tries(await matterOf('he'));
    expect(error?.code).toBe(code);
  });

  it('is closed with the archive, and so are results', async () => {
    const matterId = await matterOf('he');
    const archived = { $set: { state: 'archived' } };
    await office().cloud.database.update('matters', { _id: matterId }, archived);
    const worker = office().as('he');
    const sheet = await worker.call(saveClaims, { matterId, version: 0, lines: [line] });
    const result = await worker.call(keepResult, {
      matterId,
      calculator: 'severance',
      typed: ENDED,
    });
    expect([sheet.error?.code, result.error?.code]).toEqual(['NOT_ALLOWED_NOW', 'NOT_ALLOWED_NOW']);
  });
});
