import { startOf } from '@domain/time/china';
import { EVIDENCE } from '@domain/triage/evidence';
import { answeredBy, isLower, LEVEL_IDS, refusedLevel } from '@domain/triage/levels';
import { MODEL } from '@domain/triage/model';
import { replayTriage } from '@domain/triage/replay';
import { triage } from '@domain/triage/triage';
import type { TriageInput } from '@domain/triage/types';

const look = (text: string, more: Partial<TriageInput> = {}) =>
  triage({ text, now: startOf('2026-03-10'), ...more });

describe('the cause of action, by the list that holds on the filing day', () => {
  test.each([
    ['2026-03-10', '老板拖欠我三个月工资', '追索劳动报酬纠纷', '2026-01-01'],
    ['2025-12-31', '老板拖欠我三个月工资', '追索劳动报酬纠纷', '2021-01-01'],
    ['2026-01-01', '我是外卖骑手，和站点算劳动关系吗', '新就业形态确认劳动关系纠纷', '2026-01-01'],
    ['2025-12-31', '我是外卖骑手，和站点算劳动关系吗', '确认劳动关系纠纷', '2021-01-01'],
    ['2026-03-10', '公司裁员，经济补偿怎么给', '经济补偿金纠纷', '2026-01-01'],
    ['2026-03-10', '公司违法解除，我要赔偿金2N', '劳动合同纠纷', '2026-01-01'],
    ['2026-03-10', '竞业限制没给补偿', '竞业限制纠纷', '2026-01-01'],
    ['2026-03-10', '失业金领不了，公司没交失业保险', '失业保险待遇纠纷', '2026-01-01'],
  ] as const)('%s %s → %s', (day, text, name, from) => {
    expect(look(text, { now: startOf(day) }).cause).toMatchObject({ name, from });
  });

  test('a matter of another branch has none', () => {
    expect(look('我想离婚').cause).toBeUndefined();
  });
});

describe('what the look goes on to say', () => {
  test('names the model and the second topic', () => {
    const seen = look('没签合同，干了两年，上周把我辞退了，能要补偿吗');
    expect(seen.model).toBe(MODEL);
    expect(seen.second).toBe(seen.alternatives[0]);
    expect(look('三个月工资没发').second).toBeUndefined();
  });

  test('asks for what is missing, and only for that', () => {
    const ids = (text: string) => look(text).questions.map(({ id }) => id);
    expect(ids('老板不发工资')).toContain('when-owed');
    expect(ids('欠我今年3月到5月的工资一共12000元')).not.toContain('when-owed');
    for (const { ask, why } of look('老板不发工资').questions) {
      expect(ask).toMatch(/？$/);
      expect(why).toMatch(/。$/);
    }
  });

  test.each([
    ['裁决书下来了，欠我的工资公司还是不给，我不服', 'litigation'],
    ['老板欠工资，给我打了白条', 'litigation'],
    ['年休假工资怎么计算', 'consultation'],
    ['我们车间三十个人工资都没发', 'negotiation'],
  ])('%s → %s', (text, form) => {
    const forms = look(text).forms;
    expect(forms.map((one) => one.form)).toContain(form);
    expect(new Set(forms.map((one) => one.form)).size).toBe(forms.length);
    for (const { why } of forms) expect(why).toMatch(/。$/);
  });

  test('collects what the way of working needs besides the topic', () => {
    const { evidence } = look('工地上包工头欠我三个月工资');
    expect(evidence).toEqual(expect.arrayContaining(['work-proof', 'contractor-chain']));
    for (const id of evidence) expect(EVIDENCE).toHaveProperty(id);
    expect(look('我想离婚').evidence).toEqual([]);
  });

  test('says in his own letters where urgency and level were read', () => {
    const text = '工地層層轉包，我們二十多個人的工資沒發';
    const { urgencyReasons, levelWords } = look(text);
    expect(text).toContain(urgencyReasons.find(({ id }) => id === 'many-people')?.words);
    expect(levelWords === undefined || text.includes(levelWords)).toBe(true);
    expect(look('不服一审判决，要求公司付经济补偿金').levelWords).toBe('不服一审判决');
    const ticked = look('', { peopleCount: 12 }).urgencyReasons[0];
    expect(ticked?.words).toBeUndefined();
  });
});

describe('the three levels', () => {
  test('go to station staff, a lawyer of the specialty, the expert of the branch', () => {
    expect(LEVEL_IDS.map((level) => answeredBy(level, 'family'))).toEqual([
      '站点工作人员',
      '对口律师',
      '婚姻家庭专家',
    ]);
    expect(answeredBy('difficult', 'labour')).toBe('劳动法专家');
  });

  test.each([
    ['difficult', 'general', '', false],
    ['difficult', 'general', ' ', false],
    ['difficult', 'simple', '已经谈好', true],
    ['simple', 'difficult', '', true],
    ['general', 'general', undefined, true],
  ] as const)('%s → %s with reason "%s": %s', (from, to, reason, may) => {
    expect(refusedLevel(from, to, reason) === null).toBe(may);
    expect(isLower(from, to)).toBe(from === 'difficult');
  });
});

describe('a look of an earlier day', () => {
  const input = { text: '怀孕四个月被公司辞退', now: startOf('2026-03-10') };

  test('is done again to the same answer by the same model', () => {
    const then = triage(input);
    expect(replayTriage(then.model, structuredClone(input))).toEqual({ same: true, triage: then });
  });

  test.each([['2020.1'], [undefined]])('of another model (%s) is not, and says why', (version) => {
    const replayed = replayTriage(version, input);
    expect(replayed).toMatchObject({ same: false, why: expect.stringContaining(MODEL) as string });
  });
});
