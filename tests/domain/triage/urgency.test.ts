import { startOf } from '@domain/time/china';
import { normalise } from '@domain/triage/normalise';
import type { TriageInput, UrgencyReasonId } from '@domain/triage/types';
import { findUrgency } from '@domain/triage/urgency';

const NOW = startOf('2026-03-10');
const reasons = (text: string, more: Partial<TriageInput> = {}) =>
  findUrgency({ text, now: NOW, ...more }, normalise(text).text).map(({ reason }) => reason.id);

const URGENT: [UrgencyReasonId, string][] = [
  ['deadline', '仲裁裁决书收到十天了，听说15天内要起诉'],
  ['deadline', '工伤申请的期限马上要过了，快到一年的时效了'],
  ['deadline', '明天开庭，证据还没准备'],
  ['many-people', '我们二十多个人的工资都没发'],
  ['many-people', '全车间100多名工人一起被裁'],
  ['death', '我爱人在工地猝死了'],
  ['death', '矿上出事，人没抢救过来'],
  ['serious-injury', '腰椎压缩性骨折，正在住院'],
  ['serious-injury', '从三楼摔下来，颅内出血，在重症监护室'],
  ['serious-injury', '鉴定为五级伤残，单位要解除合同'],
  ['serious-injury', '小腿粉碎性骨折，打了钢板'],
  ['mother-dismissed', '怀孕六个月，公司把我开除了'],
  ['mother-dismissed', '还在哺乳期，单位说合同到期不续了'],
  [
    'mother-dismissed',
    '我怀孕三个多月，医生让我卧床保胎。主管不批假，我实在起不来。上周厂里说我旷工，把我开除了。',
  ],
  ['mother-dismissed', '上个月被公司辞退了，说是业绩不好。我那时候已经怀孕五个月，他们都知道。'],
  ['assets', '老板在偷偷转移财产，设备今晚就要运走'],
  ['subsistence', '工资不发，家里没钱交学费，揭不开锅了'],
  ['subsistence', '老板压着工资，一家老小等着吃饭'],
  ['self-harm', '欠了这么多钱，我真的不想活了'],
  ['violence', '去要工资被老板叫人殴打'],
];

/** Said in other words: urgent for whatever reason. */
const ALSO_URGENT = [
  '孕五月，公司说没岗位了让我回家等通知',
  '老婆刚生完孩子还在坐月子，单位发来解除通知',
  '哺乳期内公司逼我签离职',
  '我怀孕了老板不要我了',
  '孩子才四个月，回去上班说岗位没了',
  '我们班组12个人，工资都没给',
  '厂里三十几号人被欠薪半年',
  '几十个工友一起来要钱',
  '全村二十来人跟着他干，一分没拿',
  '父亲在工地被塔吊砸中，当场没了',
  '老公夜班回家再也没醒过来，人没了',
  '工友掉进搅拌机，没救回来',
  '矿上塌方，我哥埋在里面了',
  '从五楼掉下来，现在ICU',
  '高空坠落，全身多处骨折，还在医院躺着',
  '眼睛被铁屑打瞎了',
  '腰摔断了，下半身没知觉',
  '手掌被冲床整个压烂，可能要截肢',
  '烧伤面积百分之四十，在重症',
  '胸腔积液，肋骨断了四根',
  '大出血做了开腹手术，切了脾',
  '评了四级，生活不能自理',
  '医院诊断矽肺二期',
  '上个月被诊断白血病，车间全是苯',
  '判决书下来12天了，想上诉',
  '后天就满一年了，还能仲裁吗',
  '仲裁裁决收到快半个月了怎么起诉',
  '下周一就是最后期限，还没交材料',
  '公司正在转移财产，机器都拉走了',
  '老板要跑路，今晚就搬机器',
  '三个月没发工资，孩子奶粉钱都没了',
  '一家五口就靠我这点工资，现在半年没发',
  '被欠薪，连吃饭钱都没有，住桥洞',
  '工资拿不到，老母亲等钱做手术',
  '我真想从楼上跳下去',
  '活着没意思，不如死了算了',
  '老板带人把我打了，肋骨断了',
  '把我们锁在宿舍不让出门',
  '讨薪被他拿刀威胁',
  '老板说再闹就弄死我',
];

const CALM = [
  '公司拖欠我两个月工资怎么办',
  '被辞退了能赔多少',
  '手指划破缝了三针算工伤吗',
  '年假工资怎么算',
  '我怀孕了，产检能请几次假',
  '公司有五百多人，都没交公积金吗',
  '合同还有一个月到期，不续签有补偿吗',
  '签了两年合同，干了一年想走',
  '工伤十级鉴定下来了',
  '老板气死我了',
  '扭到脚在家休息了一周',
  '退休手续怎么办',
  '仲裁需要多长时间',
  '公司发工资晚了五天',
  '父亲退休后去世，单位有没有抚恤',
  '在公司干了十年，N+1怎么算',
  '脚趾骨折评几级',
  '怀孕期间工资标准是什么',
  '我怀孕三个月，想请两周假。同事说请多了会被开除，是真的吗？',
  '申请工伤认定期限是多久',
  '交了15年社保能退休吗',

  '公司欠我一个月工资，怎么要',
  '工伤十级能赔多少',
  '食指粉碎性骨折，已经好了，能评几级',
  '合同快到期了，公司还没说续不续',
  '产假有多少天',
  '每天累死了，还没有加班费',
  '孩子住院请假，公司算旷工',
  '我一个月要面试100个人，任务太重',
  '老板说公司没钱，让我们等',
  '',
];

describe('what cannot wait', () => {
  test.each(URGENT)('%s: %s', (id, text) => {
    expect(reasons(text)).toContain(id);
  });

  test.each(ALSO_URGENT)('cannot wait: %s', (text) => {
    expect(reasons(text)).not.toEqual([]);
  });

  test.each(CALM)('can wait: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  test('fewer than seven days left is urgent, seven are not (法律援助法 44)', () => {
    expect(reasons('', { facts: { dueDay: '2026-03-16' } })).toEqual(['deadline']);
    expect(reasons('', { facts: { dueDay: '2026-03-17' } })).toEqual([]);
  });

  test('a limit that was counted is a reason of its own, with its name and last day', () => {
    const limit = { what: '拖欠的工资：申请劳动仲裁', day: '2026-03-16' };
    expect(reasons('', { facts: { limit } })).toEqual(['limit']);
    expect(reasons('', { facts: { limit: { ...limit, day: '2026-03-17' } } })).toEqual([]);
    expect(reasons('明天开庭', { facts: { limit } })).toEqual(['limit', 'deadline']);
    const [found] = findUrgency({ text: '', now: NOW, facts: { limit } }, '');
    expect(found?.reason.text).toBe(
      '“拖欠的工资：申请劳动仲裁”最晚 3月16日（周一），先把手续办上，材料可以后补。',
    );
  });

  test('days are counted in China, not where the machine is', () => {
    const lateEvening = startOf('2026-03-10') - 1;
    expect(reasons('', { now: lateEvening, facts: { dueDay: '2026-03-16' } })).toEqual([]);
  });

  test('an impossible day is ignored, not fatal', () => {
    expect(reasons('', { facts: { dueDay: '2026-02-31' } })).toEqual([]);
  });

  test('ten people are many, nine are not (劳动争议调解仲裁法 7)', () => {
    expect(reasons('', { peopleCount: 10 })).toEqual(['many-people']);
    expect(reasons('', { peopleCount: 9 })).toEqual([]);
  });

  test('what was ticked joins what was written', () => {
    expect(reasons('公司把我辞退了', { facts: { pregnantOrNursing: true } })).toEqual([
      'mother-dismissed',
    ]);
    expect(reasons('公司少发奖金', { facts: { pregnantOrNursing: true } })).toEqual([]);
    expect(reasons('', { facts: { hospital: true } })).toEqual(['serious-injury']);
  });

  test('the gravest reason comes first and each is a sentence', () => {
    const text = '我们三十多个工人，有人摔死了，我不想活了';
    const found = findUrgency({ text, now: NOW }, text).map(({ reason }) => reason);
    expect(found.map(({ id }) => id)).toEqual(['self-harm', 'death', 'many-people']);
    for (const reason of found) expect(reason.text).toMatch(/。$/);
  });
});
