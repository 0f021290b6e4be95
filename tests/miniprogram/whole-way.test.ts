import { DAY, HOUR } from '@domain/time/units';
import { BYTES } from '../functions/intake/bytes';
import type { Screen } from './harness';
import { OnePhone } from './one-phone';
import { sees, seesNoMore } from './waits';

// One matter from the first word to the archive: every step a tap on a compiled page, a real office behind it.

const WORKER = { openid: 'whole-way-worker', name: '罗桂芳', phone: '13800095577' };
const STAFF = 'demo-staff-chen';
const REVIEWER = 'demo-reviewer-zhou';
const COUNSEL = [
  'demo-lawyer-li',
  'demo-lawyer-zhang',
  'demo-lawyer-qian',
  'demo-lawyer-feng',
  'demo-lawyer-tang',
];
const EMPLOYER = '新光塑料制品有限公司';
const STORY =
  '我在厂里缝纫车间干了两年，八月份起就没发过工资，一共欠我三万六千块，去问就说再等等。';
/** What nobody may read in an offer. */
const OF_THE_WORKER = [WORKER.name, WORKER.phone, '缝纫', '36000', '36,000', '三万六'];

jest.setTimeout(240_000);

let phone: OnePhone;

beforeAll(async () => {
  phone = await OnePhone.open([BYTES.png]);
}, 180_000);
afterAll(() => phone?.close());
afterEach(() => jest.restoreAllMocks());

test('from the first word to the archive: one number, every step on a compiled page', async () => {
  await phone.workingDayAfter(0);
  const { matterId, number } = await applies();
  await staffBeginsReview(matterId, number);
  await reviewerGrants(number);
  await phone.line.tick();
  const lawyer = await acceptsWhoeverIsAsked(matterId, number);
  await phone.later(HOUR);
  await lawyerTalksToHer(lawyer, matterId);
  await phone.workingDayAfter(12);
  await lawyerReports(lawyer, matterId);
  await phone.workingDayAfter(12);
  await lawyerConcludes(lawyer, matterId);
  await phone.workingDayAfter(1);
  await confirmsAndRates(number);
  await phone.workingDayAfter(3);
  await staffCallsBack(matterId);
  await phone.later(31 * DAY);
  await isInTheArchive(matterId, number);
});

/** All words of a page in one line: what is marked in a sentence stands in pieces of its own. */
const wordsOf = (page: Screen): string => page.text().replaceAll('\n', '');

async function applies(): Promise<{ matterId: string; number: string }> {
  const home = await phone.inHandsOf(WORKER.openid, '/pages/home/index');
  await sees(home, '申请援助');
  const page = await phone.follow(home, '申请援助');
  await sees(page, '发生了什么事？');
  await page.type('事情经过', STORY);
  await sees(page, '拖欠或少发工资');
  await page.tap('对，就是这个');
  await page.tap('下一步：用人单位');
  await sees(page, '是哪家单位？');
  await page.type('单位名称', EMPLOYER);
  await sees(page, '请选择站点');
  const { stations } = await phone.ask<{ stations: { code: string }[] }>(
    WORKER.openid,
    'directory',
    'office',
  );
  const nearby = stations.findIndex(({ code }) => code === 'PH');
  await page.choose('由哪个站点为您服务，请选择站点', nearby);
  await sees(page, '普惠路街道服务站');
  await page.tap('下一步：您的情况');
  await sees(page, '您为谁申请');
  await page.type('姓名', WORKER.name);
  await page.type('手机号', WORKER.phone);
  await page.tap('下一步：材料');
  await sees(page, '有哪些材料？');
  await page.tap('添加工资的银行流水');
  await page.tap('从相册选');
  await sees(page, '再加');
  expect(page.has('照片1.png')).toBe(true);
  await page.tap('下一步：您的要求');
  await sees(page, '把资料交给合作律所');
  await page.tap('仲裁代理');
  await page.type('您的要求', '要回八月到现在的工资');
  await page.type('大概要多少钱（元）', '36000');
  await page.tap('办理您的事项');
  await page.tap('把资料交给合作律所');
  const receipt = await phone.follow(page, '提交申请');
  await sees(receipt, '您的申请已收到');
  const number = /\d{6}-[A-Z]{2}-\w{4}-\w/.exec(receipt.text())?.[0] ?? 'no number';
  const own = await phone.follow(receipt, '查看我的事项');
  await sees(own, number);
  expect(own.has('现在轮到')).toBe(true);
  const matterId = phone.lastMove().split('id=')[1] ?? '';
  own.close();
  return { matterId, number };
}

async function staffBeginsReview(matterId: string, number: string): Promise<void> {
  const queue = await phone.inHandsOf(STAFF, '/packages/office/queue/index');
  await sees(queue, number);
  const page = await phone.follow(queue, number);
  expect(phone.lastMove()).toBe(`navigateTo /packages/office/matter/index?id=${matterId}`);
  await sees(page, '开始审查');
  expect(page.has('给予援助')).toBe(false);
  await page.tap('材料');
  await sees(page, '照片1.png');
  await page.tap('开始审查');
  await sees(page, '审查中');
  page.close();
}

async function reviewerGrants(number: string): Promise<void> {
  const queue = await phone.inHandsOf(REVIEWER, '/packages/office/queue/index');
  await sees(queue, number);
  const page = await phone.follow(queue, number);
  await sees(page, '给予援助');
  await page.tap('给予援助');
  await page.tap('农民工追索工资或工伤赔偿');
  await page.tap('给予援助并派单');
  await sees(page, '系统正在找合适的承办人');
  page.close();
}

async function acceptsWhoeverIsAsked(matterId: string, number: string): Promise<string> {
  const lawyer = await whoIsAsked(matterId);
  const home = await phone.inHandsOf(lawyer, '/packages/chambers/home/index');
  await sees(home, '前答复');
  const offer = await phone.follow(home, '拖欠或少发工资');
  await sees(offer, '为什么是您');
  expect(offer.has(EMPLOYER)).toBe(true);
  for (const secret of [...OF_THE_WORKER, number]) expect(wordsOf(offer)).not.toContain(secret);
  const page = await phone.follow(offer, '接受');
  await sees(page, '您已接受，成为承办人');
  for (const known of [number, WORKER.name, WORKER.phone, STORY])
    expect(wordsOf(page)).toContain(known);
  page.close();
  return lawyer;
}

async function whoIsAsked(matterId: string): Promise<string> {
  for (const lawyer of COUNSEL) {
    const { items } = await phone.ask<{ items: { matterId: string; status: string }[] }>(
      lawyer,
      'assignment',
      'my-offers',
    );
    if (items.some((one) => one.matterId === matterId && one.status === 'open')) return lawyer;
  }
  throw new Error('nobody is asked');
}

const caseOf = (lawyer: string, id: string): Promise<Screen> =>
  phone.inHandsOf(lawyer, '/packages/chambers/case/index', { id });

/** A move that stands behind 更多. */
async function chooses(page: Screen, move: string): Promise<void> {
  await sees(page, '更多');
  await page.tap('更多');
  await page.tap(move);
}

async function lawyerTalksToHer(lawyer: string, matterId: string): Promise<void> {
  const page = await caseOf(lawyer, matterId);
  await sees(page, '记一次联系');
  await page.tap('记一次联系');
  await page.type('谈了什么', '约好周三签委托书，请她带工资流水');
  await page.tap('也给职工看');
  await page.tap('记下来');
  await seesNoMore(page, '谈了什么');
  await page.tap('经过');
  await sees(page, '约好周三签委托书');
  page.close();
}

async function lawyerReports(lawyer: string, matterId: string): Promise<void> {
  const page = await caseOf(lawyer, matterId);
  await sees(page, '记录工作');
  await page.tap('记录工作');
  await page.type('做了什么', '仲裁委已经受理，下月开庭');
  await page.tap('记下来');
  await seesNoMore(page, '做了什么');
  page.close();
}

async function lawyerConcludes(lawyer: string, matterId: string): Promise<void> {
  const page = await caseOf(lawyer, matterId);
  await chooses(page, '办结');
  await page.choose('结果，请选择', '4');
  await sees(page, '仲裁裁决');
  await page.type('结果说明', '裁决单位付清全部工资，钱已经到账。');
  await page.type('裁定或谈定的金额（元）', '36000');
  await page.type('已经拿到的金额（元）', '36000');
  await page.tap('办结，请职工确认');
  await sees(page, '等职工确认');
  page.close();
}

async function confirmsAndRates(number: string): Promise<void> {
  const inbox = await phone.inHandsOf(WORKER.openid, '/packages/me/inbox/index');
  await sees(inbox, '办理结束：仲裁裁决');
  expect(inbox.text()).not.toContain(EMPLOYER);
  const page = await phone.follow(inbox, '办理结束：仲裁裁决');
  await sees(page, number);
  await sees(page, '36,000 元');
  await page.tap('确认');
  await page.tap('5 星，很满意');
  await page.type('想说的话', '钱拿到了，谢谢律师');
  await page.tap('确认');
  await sees(page, '已办结');
  expect(page.has('您的评价：5 星，钱拿到了，谢谢律师')).toBe(true);
  page.close();
}

async function staffCallsBack(matterId: string): Promise<void> {
  const page = await phone.inHandsOf(STAFF, '/packages/office/matter/index', { id: matterId });
  await sees(page, '记录回访');
  await page.tap('记录回访');
  await page.type('回访情况', '工资全部到账，没有别的问题');
  await page.tap('记下来');
  await seesNoMore(page, '回访情况');
  page.close();
}

async function isInTheArchive(matterId: string, number: string): Promise<void> {
  const own = await phone.inHandsOf(WORKER.openid, '/packages/aid/matter/index', { id: matterId });
  await sees(own, '已归档');
  expect(own.has(number)).toBe(true);
  own.close();

  const [matter] = await phone.line.documents('matters', { _id: matterId });
  expect(matter).toMatchObject({
    number,
    state: 'archived',
    decision: { kind: 'granted', article: '工会法律援助办法第10条' },
    outcome: {
      kind: 'awarded',
      awarded: { amount: '36000.00' },
      received: { amount: '36000.00' },
    },
    rating: { stars: 5 },
    promise: null,
  });
  expect(matter?.officialNumber).toBeTruthy();
  expect(await phone.line.documents('files', { holderId: matterId })).toMatchObject([
    { name: '照片1.png', itemId: 'bank-flow', kind: 'image', ownerId: matter?.applicantId },
  ]);
  expect(await phone.line.documents('offers', { matterId })).toMatchObject([
    { status: 'accepted' },
  ]);
  expect(await phone.line.documents('timers', { ref: matterId })).toEqual([]);

  const events = await phone.line.documents('events', { matterId });
  const inOrder = events.sort((a, b) => a.at - b.at).map(({ action }) => action);
  expect(inOrder).toEqual([
    'submit',
    'startReview',
    'grant',
    'offer',
    'accept',
    'recordContact',
    'recordWork',
    'conclude',
    'confirm',
    'recordFollowUp',
    'archive',
  ]);
  const told = await phone.line.documents('inbox', { matterId, personId: matter?.applicantId });
  // what was said in free words is not repeated where it may be read over her shoulder
  expect(told.map(({ body }) => body.replace(`${number} `, '')).sort()).toEqual(
    [
      '开始审查是否给予援助',
      '审查通过，给予援助',
      '正在联系合适的律师',
      `${matter?.handler?.name} 接受指派，成为您的承办人`,
      '电话联系了您',
      '有新的进展',
      '办理结束：仲裁裁决。请您确认',
      '工作人员回访了您',
    ].sort(),
  );
}
