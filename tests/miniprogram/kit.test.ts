import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openProgram, type Screen } from './harness';
import { attributeOf } from './tree';

const ROOT = path.resolve(__dirname, '../..');
const KEYSTROKE = 600;

let screen: Screen;

/** The bytes of everything that was sent while `doing`. */
async function bytesOf(doing: () => Promise<void>): Promise<number> {
  const before = screen.payloads.length;
  await doing();
  return screen.payloads.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
}

const entry = (label: string) => {
  const found = screen.nodes().find((node) => attributeOf(node, 'aria-label') === label);
  if (!found) throw new Error(`no entry ${label}`);
  return found;
};

beforeAll(async () => {
  execFileSync(process.execPath, ['config/tasks/build-screens.mjs', 'gallery-weapp'], {
    cwd: ROOT,
    timeout: 240_000,
  });
  const program = openProgram({
    dist: path.join(ROOT, 'dist/gallery/weapp'),
    callFunction: () => ({ ok: true, data: {} }),
  });
  screen = await program.open('/packages/gallery/index/index');
}, 300_000);

test('what can be tapped or filled in has a role or a name for the screen reader', () => {
  expect(screen.names()).toEqual(
    expect.arrayContaining(
      [
        { role: 'heading', name: '' },
        { role: '', name: '事情经过' },
        { role: '', name: '一起来的人数（人）' },
        { role: 'button', name: '最后一天上班，选日期' },
        { role: 'radiogroup', name: '选一个' },
        { role: 'radio', name: '4 星，满意' },
        { role: 'switch', name: '大字模式' },
        { role: 'button', name: '查看手机号' },
      ].map(({ role, name }) => (name === '查看手机号' ? { role: 'link', name } : { role, name })),
    ),
  );
});

test('a key in a long text sends only the counter, whatever the length', async () => {
  const long = '我在厂里做了两年半，'.repeat(150);
  await screen.type('姓名', '王');
  expect(await bytesOf(() => screen.type('姓名', '王芳'))).toBeLessThan(KEYSTROKE);
  await screen.type('事情经过', long);
  const sent = await bytesOf(() => screen.type('搜索', `${long.slice(0, 50)}双倍工资`));
  expect(sent).toBeLessThan(KEYSTROKE);
  expect(screen.has(`${long.length} / 2000`)).toBe(true);
});

test('leaving an entry tells the platform what stands in it', async () => {
  await screen.type('姓名', '李雷');
  expect(attributeOf(entry('姓名'), 'value')).not.toBe('李雷');
  await screen.leave('姓名');
  expect(attributeOf(entry('姓名'), 'value')).toBe('李雷');
});

test('a number entry drops what is not a digit, on the screen too', async () => {
  await screen.type('一起来的人数（人）', '2人2');
  await screen.settle();
  expect(attributeOf(entry('一起来的人数（人）'), 'value')).toBe('22');
});

test('clearing a search empties the entry even when the platform was never told what was typed', async () => {
  await screen.type('搜索', '双倍工资');
  await screen.tap('清空');
  await screen.settle();
  expect(attributeOf(entry('搜索'), 'value')).toBe('');
});

test('an amount is read back in 万元', async () => {
  await screen.type('欠了多少工资（元）', '261500.5');
  expect(screen.has('26.15 万元')).toBe(true);
});

test('pickers show what was chosen and speak it', async () => {
  await screen.choose('最后一天上班，选日期', '2026-11-27');
  expect(screen.names()).toContainEqual({
    role: 'button',
    name: expect.stringContaining('11月27日（周五）'),
  });
  await screen.choose('哪方面的事，请选择', '2');
  expect(screen.names()).toContainEqual({ role: 'button', name: '哪方面的事，工伤' });
});

test('a confirmation opens above the page and closes without doing anything', async () => {
  await screen.tap('有冲突');
  expect(screen.names()).toContainEqual({ role: 'dialog', name: '真的有冲突？' });
  await screen.tap('不了');
  expect(screen.names()).not.toContainEqual({ role: 'dialog', name: '真的有冲突？' });
});

test('an error is said at the field and in the summary', async () => {
  await screen.type('姓名', '错');
  expect(screen.has('有一处需要改一下')).toBe(true);
  await screen.type('姓名', '王芳');
  expect(screen.has('有一处需要改一下')).toBe(false);
});
