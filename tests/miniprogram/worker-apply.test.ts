import { openProgram, type Program, type Screen } from './harness';
import { OfficeLine } from './office-line';
import { follow, sees } from './waits';

/** Bars of a page in WeChat, in bytes of setData. */
const FIRST_RENDER = 20 * 1024;
const KEYSTROKE = 600;

const STORY =
  '我在厂里做了两年半，上个月老板突然说不用来了，没有签合同，还有三个月工资没发，也没给我赔偿。';

jest.setTimeout(90_000);

let line: OfficeLine;
let program: Program;

beforeAll(async () => {
  line = await OfficeLine.open();
  program = openProgram({ callFunction: line.as('worker-in-wechat') });
}, 180_000);
afterAll(() => line?.close());

const bytes = (screen: Screen) => screen.payloads.reduce((sum, payload) => sum + payload.bytes, 0);

test('a worker applies in WeChat, each key costs little, and he finds his number and whose turn it is', async () => {
  const screen = await program.open('/packages/aid/apply/index');
  await sees(screen, '发生了什么事？');
  expect(bytes(screen)).toBeLessThanOrEqual(FIRST_RENDER);
  for (let length = 1; length <= STORY.length; length += 1) {
    const before = screen.payloads.length;
    await screen.type('事情经过', STORY.slice(0, length));
    const sent = screen.payloads.slice(before).reduce((sum, one) => sum + one.bytes, 0);
    expect(sent).toBeLessThanOrEqual(KEYSTROKE);
  }
  await sees(screen, '对，就是这个');
  await screen.tap('对，就是这个');
  await screen.tap('下一步：用人单位');
  await sees(screen, '是哪家单位？');
  await screen.type('单位名称', '新光塑料制品有限公司');
  await screen.tap('下一步：您的情况');
  await sees(screen, '您为谁申请');
  await screen.type('姓名', '彭大海');
  await screen.type('手机号', '13800060077');
  await screen.tap('下一步：材料');
  await sees(screen, '有哪些材料？');
  await screen.tap('下一步：您的要求');
  await sees(screen, '把资料交给合作律所');
  await screen.tap('仲裁代理');
  await screen.tap('办理您的事项');
  const receipt = await follow(program, screen, '提交申请');
  const matterId = program.record.moves.at(-1)?.split('id=')[1] ?? '';
  await sees(receipt, '您的申请已收到');
  const number = /\d{6}-[A-Z]{2}-\w{4}-\w/.exec(receipt.text())?.[0] ?? 'no number';
  await receipt.tap('提醒我');
  await sees(receipt, '已开启提醒');
  receipt.close();

  const matter = await program.open('/packages/aid/matter/index', { id: matterId });
  await sees(matter, number);
  expect(matter.has('现在轮到')).toBe(true);
  expect(bytes(matter)).toBeLessThanOrEqual(FIRST_RENDER);
  matter.close();
});

test.each([
  ['/pages/home/index', '申请援助'],
  ['/pages/learn/index', '最新'],
  ['/pages/aid/index', '我的事项'],
  ['/pages/me/index', '我同意过的'],
  ['/packages/aid/ask/index', '您想问什么？'],
  ['/packages/aid/list/index', '下一步：'],
  ['/packages/aid/claim/index', '认领码'],
  ['/packages/me/inbox/index', '消息'],
  ['/packages/me/consents/index', '办理您的事项'],
])('%s comes in one breath', async (route, words) => {
  const screen = await program.open(route);
  await sees(screen, words);
  expect(bytes(screen)).toBeLessThanOrEqual(FIRST_RENDER);
  screen.close();
});
