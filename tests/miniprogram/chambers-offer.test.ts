import { openProgram, type Program, type Screen } from './harness';
import { OfficeLine } from './office-line';
import { leadsTo, sees } from './waits';
import type { CallFunction } from './wx-stub';

/** Bars of a page in WeChat, in bytes of one setData. */
const FIRST_RENDER = 20 * 1024;
const KEYSTROKE = 600;

const COUNSEL = [
  'demo-lawyer-li',
  'demo-lawyer-zhang',
  'demo-lawyer-qian',
  'demo-lawyer-feng',
  'demo-lawyer-tang',
];
const MATTER = 'demo-unpaid-0000000000000000';
/** Who applied in that matter, and what he told. */
const OF_THE_WORKER = ['马大勇', '13800020004', '21000', '后厨'];

jest.setTimeout(60_000);

let line: OfficeLine;
let program: Program;
let caller: CallFunction;
let sent = 0;

beforeAll(async () => {
  line = await OfficeLine.open();
  program = openProgram({ callFunction: (name, data) => caller(name, data) });
}, 180_000);
afterAll(() => line?.close());

async function ask(openid: string, fn: string, action: string, input: object = {}) {
  sent += 1;
  const data = { action, build: 1, requestId: `chambers-request-${sent}`, input };
  const reply = (await line.as(openid)(fn, data)) as {
    ok: boolean;
    data: { items?: { id: string; matterId: string; status: string }[] };
  };
  if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply)}`);
  return reply.data;
}

const heaviest = (screen: Screen) => Math.max(...screen.payloads.map(({ bytes }) => bytes));

/** Aid is granted and the scheduler asks the best. Answers who that is and the offer. */
async function offered(): Promise<{ openid: string; offerId: string }> {
  await ask('demo-reviewer-zhou', 'handling', 'grant', {
    matterId: MATTER,
    reasons: '有证据证明权益受到严重侵害。',
  });
  await line.tick();
  for (const openid of COUNSEL) {
    const { items = [] } = await ask(openid, 'assignment', 'my-offers');
    const open = items.find((one) => one.matterId === MATTER && one.status === 'open');
    if (open) return { openid, offerId: open.id };
  }
  throw new Error('nobody is asked');
}

test('an offer on a phone: light, nothing of the worker; accepted, the case opens and is worked', async () => {
  const { openid, offerId } = await offered();
  caller = line.as(openid);
  const offer = await program.open('/packages/chambers/offer/index', { id: offerId });
  await sees(offer, '为什么是您');
  expect(offer.has('福满楼餐饮有限公司')).toBe(true);
  for (const secret of OF_THE_WORKER) expect(offer.text()).not.toContain(secret);
  expect(heaviest(offer)).toBeLessThan(FIRST_RENDER);
  expect(await leadsTo(program, offer, '接受')).toBe(
    `redirectTo /packages/chambers/case/index?id=${MATTER}&taken=1`,
  );
  offer.close();

  const page = await program.open('/packages/chambers/case/index', { id: MATTER, taken: '1' });
  await sees(page, '您已接受，成为承办人');
  expect(page.has('马大勇')).toBe(true);
  expect(page.has('13800020004')).toBe(true);
  for (const part of ['材料', '经过', '消息', '案情']) {
    await page.tap(part);
    await page.settle();
  }
  expect(heaviest(page)).toBeLessThan(FIRST_RENDER);

  await page.tap('记一次联系');
  await sees(page, '谈了什么');
  const words = '电话里约好明天上午到站里签委托书，请他带上工资流水。';
  for (let length = 1; length <= words.length; length += 1) {
    const before = page.payloads.length;
    await page.type('谈了什么', words.slice(0, length));
    const bytes = page.payloads.slice(before).reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(KEYSTROKE);
  }
  await page.tap('记下来');
  await page.tap('经过');
  await sees(page, words);
  page.close();
});
