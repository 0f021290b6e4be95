import { startOf } from '@domain/time/china';
import { normalise } from '@domain/triage/normalise';
import type { TriageInput, UrgencyReasonId } from '@domain/triage/types';
import { findUrgency } from '@domain/triage/urgency';

const NOW = startOf('2026-03-10');
const reasons = (text: string, more: Partial<TriageInput> = {}) =>
  findUrgency({ text, now: NOW, ...more }, normalise(text).text).map(({ id }) => id);

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
  ['subsistence', '工资不发，家里没钱交学费，揭不开锅了'],
  ['subsistence', '老板压着工资，一家老小等着吃饭'],
  ['self-harm', '欠了这么多钱，我真的不想活了'],
  ['violence', '去要工资被老板叫人殴打'],
];

const CALM = [
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

  test.each(CALM)('can wait: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  test('fewer than seven days left is urgent, seven are not (法律援助法 44)', () => {
    expect(reasons('', { facts: { dueDay: '2026-03-16' } })).toEqual(['deadline']);
    expect(reasons('', { facts: { dueDay: '2026-03-17' } })).toEqual([]);
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
    const found = findUrgency({ text, now: NOW }, text);
    expect(found.map(({ id }) => id)).toEqual(['self-harm', 'death', 'many-people']);
    for (const reason of found) expect(reason.text).toMatch(/。$/);
  });
});
