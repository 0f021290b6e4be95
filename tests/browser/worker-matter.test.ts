import type { Browser, Page } from 'playwright-core';
import { office } from '@contracts/directory';
import * as handling from '@contracts/handling';
import { confirm, myMatter } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { openBrowser } from './harness';
import { apply, question } from './office-worker';
import { worldFor } from './office-world';
import { addFiles, openAs, PICTURE, press, sees, wordsOn, write } from './worker-page';

// A journey is many screens; a busy machine draws each slowly.
jest.setTimeout(90_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const STAFF = ACTORS.chen.openid;

async function station(): Promise<string> {
  const { stations } = await world().call(STAFF, office, {});
  return stations.find(({ code }) => code === 'PH')?.id ?? '';
}

const worker = (n: number) => ({
  openid: `worker-matter-${n}`,
  name: '彭大海',
  phone: `1380007000${n}`,
});

const open = (openid: string, id: string): Promise<Page> =>
  openAs(browser, world(), openid, `/packages/aid/matter/index?id=${id}`);

test('papers asked for are attached line by line and handed in; the turn goes back', async () => {
  const who = worker(1);
  const { matterId } = await apply(
    world(),
    await station(),
    who,
    '老板拖欠三个月工资，一共两万一。',
  );
  await world().call(STAFF, handling.requestMaterials, {
    matterId,
    papers: [
      { label: '工资条', why: '用来算欠了多少' },
      { label: '工牌照片', why: '用来证明在那里上班' },
    ],
  });
  const page = await open(who.openid, matterId);
  await sees(page, '轮到您了');
  await addFiles(page, '添加工资条', [{ name: '工资条.png', bytes: PICTURE }]);
  await sees(page, '已有 1 份');
  await sees(page, '还差：工牌照片。确实没有的，写明原因也可以交。');
  await write(page, '有什么要说明的', '工牌离职时交回去了');
  await press(page, '材料补好了');
  await sees(page, '材料已补充');
  const seen = await world().call(who.openid, myMatter, { matterId });
  expect(seen.state).toBe('submitted');
  expect(seen.files.map(({ itemId }) => itemId)).toEqual(['asked-1']);
  expect(await wordsOn(page)).not.toContain('请您补这些材料');
  await page.context().close();
});

test('worker and office write to one another, with a file; an answer is doubted, then confirmed and rated', async () => {
  const who = worker(2);
  const { matterId } = await question(
    world(),
    await station(),
    who,
    '周六上班没有调休，加班费怎么算？',
  );
  await world().call(STAFF, handling.take, { matterId });
  const page = await open(who.openid, matterId);
  await sees(page, '陈静');
  await addFiles(page, '附文件', [{ name: '排班表.png', bytes: PICTURE }]);
  await sees(page, '排班表.png');
  await write(page, '写给承办的人', '这是我的排班表');
  await press(page, '发送');
  await page.locator('.matter-bubble').getByText('这是我的排班表').waitFor();
  expect(await page.getByLabel('写给承办的人', { exact: true }).inputValue()).toBe('');
  const [message] = (await world().call(STAFF, handling.messages, { matterId })).items;
  expect(message?.files.map(({ name }) => name)).toEqual(['排班表.png']);

  await world().call(STAFF, handling.answer, { matterId, answer: '按不低于工资的 200% 付。' });
  await page.reload();
  await sees(page, '按不低于工资的 200% 付。');
  await press(page, '还有问题');
  await press(page, '接着问');
  await sees(page, '请写一下：还有什么问题。');
  await write(page, '还有什么问题', '基数怎么定？');
  await press(page, '接着问');
  await sees(page, '您还有问题，继续办理');

  await world().call(STAFF, handling.answer, { matterId, answer: '按合同写的工资。' });
  await page.reload();
  await press(page, '确认');
  await press(page, '确认');
  await sees(page, '请点星星选一个评分。');
  await page.getByRole('radio', { name: '5 星，很满意' }).click();
  await press(page, '确认');
  await sees(page, '已办结');
  const seen = await world().call(who.openid, myMatter, { matterId });
  expect([seen.state, seen.rating?.stars]).toEqual(['closed', 5]);
  await page.context().close();
});

test('a refusal gives its reason, its article and the next door; objecting goes to somebody else', async () => {
  const who = worker(3);
  const { matterId } = await apply(world(), await station(), who, '想让律师代理，要回押金五百元。');
  await world().call(STAFF, handling.startReview, { matterId });
  await world().call(ACTORS.zhou.openid, handling.refuse, {
    matterId,
    reasons: '金额不大，可以先向劳动监察投诉。',
    article: '工会法律援助办法第10条',
  });
  const page = await open(who.openid, matterId);
  await sees(page, '审查结果：不予援助');
  await sees(page, '金额不大，可以先向劳动监察投诉。');
  await sees(page, '依据：工会法律援助办法第10条');
  await press(page, '我有异议');
  await write(page, '您为什么不同意', '不止押金，还有半个月工资。');
  await press(page, '提出异议');
  await sees(page, '您提出了异议，将由另一位审查员决定');
  expect((await world().call(who.openid, myMatter, { matterId })).state).toBe('reviewing');
  await page.context().close();
});

test('complaining moves nothing; withdrawing asks first; what failed stays in the sheet', async () => {
  const who = worker(4);
  const { matterId } = await apply(
    world(),
    await station(),
    who,
    '工资一直拖着不发，问了也没人理。',
  );
  const page = await open(who.openid, matterId);
  await press(page, /^投诉/);
  await write(page, '您要投诉什么', '电话打了两次没人接');
  await page.route('**/client/call', (route) => route.abort('connectionreset'));
  await press(page, '提交投诉');
  await page.getByText('没有成功').waitFor({ timeout: 20_000 });
  expect(await page.getByLabel('您要投诉什么', { exact: true }).inputValue()).toBe(
    '电话打了两次没人接',
  );
  await page.unroute('**/client/call');
  await press(page, '提交投诉');
  await sees(page, /您的投诉，最迟/);
  expect((await world().call(who.openid, myMatter, { matterId })).state).toBe('submitted');
  await press(page, '撤回');
  await press(page, '撤回');
  await sees(page, '您撤回了事项');
  await page.context().close();
});

test('what is closed is opened again: the number, the history and who knows it stay', async () => {
  const who = worker(6);
  const asked = '公司说年终奖只发给在职的，我十二月离职，能要吗？';
  const { matterId, number } = await question(world(), await station(), who, asked);
  await world().call(STAFF, handling.take, { matterId });
  await world().call(STAFF, handling.answer, { matterId, answer: '看公司的制度怎么写。' });
  await world().call(who.openid, confirm, { matterId, stars: 4, words: '' });
  const page = await open(who.openid, matterId);
  await sees(page, '已办结');
  await press(page, '重新打开');
  await write(page, '发生了什么新情况', '找到制度了，写着按月折算');
  await press(page, '重新打开');
  await sees(page, '事项重新打开：找到制度了，写着按月折算');
  await sees(page, `编号 ${number}`);
  const seen = await world().call(who.openid, myMatter, { matterId });
  expect([seen.state, seen.handler?.name]).toEqual(['handling', '陈静']);
  expect(seen.timeline.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['submit', 'answer', 'confirm', 'reopen']),
  );
  await page.context().close();
});

test("somebody else's matter is not there", async () => {
  const { matterId } = await apply(world(), await station(), worker(5), '没签合同就把我辞退了。');
  const page = await open('worker-stranger', matterId);
  await sees(page, /没有找到/);
  await page.context().close();
});
