import { normalise } from '@domain/triage/normalise';
import { readTopic } from '@domain/triage/read-topic';
import type { TopicId } from '@domain/triage/topics';

/** What workers write, each with the topic a lawyer would file it under. */
const SAID: Record<TopicId, string[]> = {
  wages: [
    '三个月工资没发，老板一直说下个月',
    '活早就干完了，包工头说甲方没给他钱，到现在一分没结',
    '说好的提成一直不兑现，只给了底薪',
    '餐馆关门前欠我八千块工资，打电话不接',
    '离职那天说月底结工资，两个月了还没到账',
    '工资被扣了一半，说公司效益不好',
  ],
  termination: [
    '昨天人事突然通知我被辞退了，干了四年，能赔多少',
    '合同下个月到期，公司说不续签了，有没有补偿',
    '公司要裁员，给N+1合理吗',
    '我想辞职，领导就是不批，能不能直接走',
    '厂子要搬到外省，我不想去，能拿经济补偿金吗',
    '试用期最后一天说我不符合录用条件',
  ],
  'no-contract': [
    '上班一年了从来没签过劳动合同，可以要双倍工资吗',
    '老板一直拖着不和我签合同，违法吗',
    '入职快一年，公司现在让我补签合同，日期写去年',
    '没有签书面合同，能要二倍工资差额吗',
  ],
  'work-injury': [
    '上班时手被冲床压伤，断了两根手指',
    '下班路上骑电动车被撞，算工伤吗',
    '工伤九级能赔多少钱',
    '在工地从架子上摔下来，老板只付了头几天的医药费',
    '单位不给申请工伤认定，我自己能申请吗',
    '打磨干了十年，检查出尘肺，怎么办',
  ],
  'social-insurance': [
    '公司五年没给我交社保，能补缴吗',
    '社保断了半年，影响退休吗',
    '公积金单位一直不交，去哪里投诉',
    '失业金怎么申请，需要什么条件',
    '养老保险交了十二年，到年龄了怎么办',
  ],
  'working-time': [
    '天天加班到十点，一分加班费都没有',
    '国庆节上班，公司不给三倍工资',
    '年休假今年一天没休，公司说作废',
    '请病假一个月，单位只发了八百',
    '一个月只休两天，一天上十二个小时，合法吗',
  ],
  'women-workers': [
    '怀孕四个月被公司辞退',
    '产假还没休完就让我回去上班',
    '生育津贴下来了，公司扣着不给我',
    '哺乳期每天的一小时哺乳假不让休',
    '主管知道我怀孕后，把我调去仓库搬货',
  ],
  'employment-status': [
    '我送外卖的，平台说和我不是劳动关系',
    '劳务派遣工和正式工有什么区别',
    '我在学校读大三，实习单位把我当正式工用，算劳动关系吗',
    '退休后被原单位返聘，还受劳动法保护吗',
    '做主播签的是合作协议，算不算员工',
  ],
  'non-compete': [
    '离职时要我签竞业限制协议，两年不能去同行',
    '公司出钱培训，服务期没满就走要赔违约金吗',
    '签了竞业限制，可公司没给过补偿',
    '合同里写干不满三年要付两万违约金',
  ],
  'other-labour': [
    '车间规定上厕所超过五分钟罚款一百，合法吗',
    '申请劳动仲裁要准备什么材料',
    '厂里扣着我的身份证不还',
    '入职交了五百押金，走的时候不退',
    '公司要把我从财务调岗到前台，我不同意',
  ],
  'not-labour': [
    '想离婚，孩子归谁',
    '朋友借了我两万块，一直不还',
    '租房到期，房东不退押金',
    '网上买的鞋是假的，商家不退款',
    '邻居的狗咬了我家孩子',
    '开车追尾，对方要我赔三万',
    '村里征地，补偿款一直没发',
  ],
};

const read = (text: string, chosenTopic?: TopicId) =>
  readTopic(normalise(text), { text, now: 0, chosenTopic });

describe('reading what a matter is about', () => {
  const cases = Object.entries(SAID).flatMap(([topic, texts]) =>
    texts.map((text) => ({ topic, text })),
  );

  test.each(cases)('$text → $topic', ({ topic, text }) => {
    expect(read(text).topic).toBe(topic);
  });

  test('quotes the worker, not the lexicon', () => {
    const { topicReason } = read('你好。三个月工资没发，怎么办');
    expect(topicReason).toBe('因为您提到“三个月工资没发”');
  });

  test('a quote keeps the characters as they were written', () => {
    expect(read('老闆３個月薪資沒發').topicReason).toContain('３個月薪資沒發');
  });

  test('marks the words it read in the text as written', () => {
    const text = '<p>您好，<b>加班费</b>一直不给</p>';
    const marked = read(text).matched.map(({ start, end }) => text.slice(start, end));
    expect(marked.join('|')).toContain('加班');
  });

  test('names what else is touched', () => {
    const { topic, alternatives } = read('没签合同，干了两年，上周把我辞退了，能要补偿吗');
    expect([topic, ...alternatives]).toEqual(
      expect.arrayContaining(['termination', 'no-contract']),
    );
  });

  test("the worker's own choice wins and is said to be sure", () => {
    const { topic, confidence, alternatives } = read('三个月工资没发', 'work-injury');
    expect(topic).toBe('work-injury');
    expect(confidence).toBe('sure');
    expect(alternatives).toContain('wages');
  });

  test('a choice nothing speaks for gives the choice itself as the reason', () => {
    expect(read('你好', 'wages').topicReason).toBe('因为您选了“拖欠或少发工资”');
  });

  test.each(['', ' ', '？', '在吗', '不知道怎么说'])(
    '"%s" is too little to judge and is kept as a labour question',
    (text) => {
      const { topic, confidence, alternatives } = read(text);
      expect({ topic, confidence, alternatives }).toEqual({
        topic: 'other-labour',
        confidence: 'guess',
        alternatives: [],
      });
    },
  );

  test('is surer of a plain case than of a vague one', () => {
    expect(read('工伤认定下来了，伤残九级，怎么赔偿').confidence).toBe('sure');
    expect(read('我在厂里上班，领导说的话不算数').confidence).not.toBe('sure');
  });
});
