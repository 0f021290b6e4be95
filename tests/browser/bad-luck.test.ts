import type { Browser, Page } from 'playwright-core';
import { myMatter, myMatters } from '@contracts/intake';
import { errorsOf, openBrowser } from './harness';
import { worldFor } from './office-world';
import {
  addFiles,
  openAs,
  PICTURE,
  press,
  sees,
  tick,
  withoutNetwork,
  wordsOn,
  write,
} from './worker-page';

// Networks that die, functions that fail, fingers that press twice: one matter, and nothing typed is lost.
jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => faults('DELETE'));

const faults = (method: 'POST' | 'DELETE', rule?: object) =>
  fetch(`${world().url}/_localcloud/api/faults`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(rule && { body: JSON.stringify(rule) }),
  });

const WANTS = '要回三个月工资，一共两万四千元';

/** An application that has only to be sent. */
async function readyToSend(openid: string, papers: readonly string[] = []): Promise<Page> {
  const page = await openAs(browser, world(), openid, '/packages/aid/apply/index');
  await write(page, '事情经过', '公司拖欠我三个月工资，一共两万四千元，多次要都不给。');
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', '新光塑料制品有限公司');
  await press(page, '下一步：您的情况');
  await write(page, '姓名', '陆小满');
  await write(page, '手机号', '13800091000');
  await press(page, '下一步：材料');
  for (const name of papers) {
    await addFiles(page, '添加工资的银行流水', [{ name, bytes: PICTURE }]);
    await sees(page, '已有 1 份');
  }
  await press(page, '下一步：您的要求');
  await tick(page, /^咨询/);
  await write(page, '您的要求', WANTS);
  await tick(page, /办理您的事项/);
  return page;
}

const arrived = async (openid: string) => (await world().call(openid, myMatters, {})).items;

const wants = (page: Page) => page.getByLabel('您的要求', { exact: true }).inputValue();

test('the network dies between the papers and the sending; sent again, it is one matter with its papers', async () => {
  const openid = 'bad-luck-network';
  const page = await readyToSend(openid, ['流水.png']);
  const online = await withoutNetwork(page, '**/client/call');
  await press(page, '提交申请');
  await sees(page, '服务暂时没有响应，请稍后再试。您填的内容都还在。');
  expect(await wants(page)).toBe(WANTS);
  expect(await arrived(openid)).toEqual([]);
  await online();
  await press(page, '再试一次');
  await sees(page, '您的问题已收到');
  const [one, ...more] = await arrived(openid);
  expect(more).toEqual([]);
  const { files } = await world().call(openid, myMatter, { matterId: one?.id ?? '' });
  expect(files.map(({ name }) => name)).toEqual(['流水.png']);
  await page.context().close();
});

test('pressed twice, it is one matter', async () => {
  const openid = 'bad-luck-twice';
  const page = await readyToSend(openid);
  await page.getByRole('button', { name: '提交申请', exact: true }).dblclick();
  await sees(page, '您的问题已收到');
  expect(await arrived(openid)).toHaveLength(1);
  await page.context().close();
});

test('sent from two phones at the same moment, it is one matter, and both have its number', async () => {
  const openid = 'bad-luck-phones';
  const first = await readyToSend(openid);
  // after a pause the office has the draft as it is now, with what was agreed to
  await first.waitForResponse((answer) => {
    const sent = answer.request().postData() ?? '';
    return sent.includes('"save-draft"') && sent.includes('"service"');
  });
  const second = await openAs(browser, world(), openid, '/pages/home/index');
  await press(second, '继续');
  await sees(second, '第 5 步，共 5 步');
  await Promise.all([press(first, '提交申请'), press(second, '提交申请')]);
  for (const page of [first, second]) await sees(page, '您的问题已收到');
  const [one, ...more] = await arrived(openid);
  expect(more).toEqual([]);
  for (const page of [first, second]) {
    expect(await wordsOn(page)).toContain(one?.number ?? 'a number');
    await page.context().close();
  }
});

test('a function that fails, then one that always comes too late: a sentence each, the words stay, trying again works', async () => {
  const openid = 'bad-luck-function';
  const page = await readyToSend(openid);
  const atCommit = { function: 'intake', action: 'database.commitTransaction' };
  await faults('POST', { kind: 'error', code: 'SYS_ERR', message: 'broken', ...atCommit });
  await press(page, '提交申请');
  await sees(page, /出了点问题，我们已记录/);
  await sees(page, /记录号/);
  expect(await wordsOn(page)).not.toMatch(/broken|SYS_ERR|Error/);
  expect(await wants(page)).toBe(WANTS);

  await faults('DELETE');
  await faults('POST', { kind: 'conflict', ...atCommit });
  await press(page, '再试一次');
  await sees(page, /刚才有人先动了/);
  expect(await wants(page)).toBe(WANTS);
  expect(await arrived(openid)).toEqual([]);

  await faults('DELETE');
  await press(page, '再试一次');
  await sees(page, '您的问题已收到');
  expect(await arrived(openid)).toHaveLength(1);
  await page.context().close();
});

test('a program that is too old asks to be updated, and its draft is there afterwards', async () => {
  const openid = 'bad-luck-old';
  const page = await readyToSend(openid);
  await page.route('**/client/call', async (route) => {
    const { name, data } = route.request().postDataJSON() as { name: string; data: object };
    await route.continue({ postData: JSON.stringify({ name, data: { ...data, build: 0 } }) });
  });
  const last = `${WANTS}，还有加班费`;
  await write(page, '您的要求', last);
  await press(page, '提交申请');
  await sees(page, '这个版本太旧了，请更新后再用。您填的内容都还在。');
  expect(await page.getByRole('button', { name: '再试一次' }).count()).toBe(0);
  await page.unroute('**/client/call');
  await press(page, '马上更新');
  await press(page, '继续');
  await sees(page, '第 5 步，共 5 步');
  expect(await wants(page)).toBe(last);
  expect(errorsOf(page).filter((line) => !line.includes('Failed to load'))).toEqual([]);
  await page.context().close();
});
