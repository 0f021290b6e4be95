import { openProgram, type Program, type Screen } from './harness';
import { OfficeLine } from './office-line';
import { sees } from './waits';

/** Bars of a page in WeChat, in bytes of one setData. */
const FIRST_RENDER = 20 * 1024;
const KEYSTROKE = 600;

const STAFF = 'demo-staff-chen';

jest.setTimeout(30_000);

let line: OfficeLine;
let program: Program;

beforeAll(async () => {
  line = await OfficeLine.open();
  program = openProgram({ callFunction: line.as(STAFF) });
}, 180_000);
afterAll(() => line?.close());

const heaviest = (screen: Screen) => Math.max(...screen.payloads.map(({ bytes }) => bytes));

async function todo() {
  const data = { action: 'queue', build: 1, input: { view: 'todo' } };
  const reply = (await line.as(STAFF)('handling', data)) as {
    data: { items: { id: string; number: string; state: string }[] };
  };
  return reply.data.items;
}

/** The page of a question nobody has looked at yet. */
async function openNew(): Promise<Screen> {
  const found = (await todo()).find(({ state }) => state === 'submitted');
  return program.open('/packages/office/matter/index', { id: found?.id ?? '' });
}

test('a queue of twenty is drawn in light steps, and a tap opens the matter', async () => {
  const screen = await program.open('/packages/office/queue/index');
  await sees(screen, '待首次查看');
  await screen.tap('集体成员');
  await sees(screen, '再看一些');
  expect(heaviest(screen)).toBeLessThan(FIRST_RENDER);
  await screen.tap('待办');
  const [first] = await todo();
  await sees(screen, first?.number ?? '');
  await screen.tap(first?.number ?? '');
  expect(program.record.moves.at(-1)).toBe(
    `navigateTo /packages/office/matter/index?id=${first?.id}`,
  );
  screen.close();
});

test('the page of a matter is light, its steps are the ones the server offers, and one is taken', async () => {
  const screen = await openNew();
  await sees(screen, '我来答复');
  expect(screen.has('给予援助')).toBe(false);
  for (const part of ['材料', '消息', '经过', '案情']) {
    await screen.tap(part);
    await screen.settle();
  }
  expect(heaviest(screen)).toBeLessThan(FIRST_RENDER);
  await screen.tap('我来答复');
  await sees(screen, '办理中');
  expect(screen.has('我来答复')).toBe(false);
  screen.close();
});

test('each key in reception costs little', async () => {
  const screen = await program.open('/packages/office/reception/index');
  await sees(screen, '他说了什么');
  const words = '我怀孕四个月，昨天老板说不要我了，让我下周不用来上班，工资也没有结清，怎么办。';
  for (let length = 1; length <= words.length; length += 1) {
    const before = screen.payloads.length;
    await screen.type('他说了什么', words.slice(0, length));
    const sent = screen.payloads.slice(before).reduce((sum, one) => sum + one.bytes, 0);
    expect(sent).toBeLessThanOrEqual(KEYSTROKE);
  }
  screen.close();
});
