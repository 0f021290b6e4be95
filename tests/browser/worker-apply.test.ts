import type { Browser, Page } from 'playwright-core';
import { matter as matterAtOffice } from '@contracts/handling';
import { drafts, myMatter, myMatters } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { openBrowser } from './harness';
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

// A journey is many screens; a busy machine draws each slowly.
jest.setTimeout(90_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const STORY =
  '我在厂里做了两年半，上个月老板突然说不用来了，没有签合同，还有三个月工资没发，也没给我赔偿。';

const phone = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);

const APPLY = '/packages/aid/apply/index';

/** The first two steps, as far as the third. */
async function writeStory(page: Page): Promise<void> {
  await write(page, '事情经过', STORY);
  await sees(page, '我们理解为：拖欠或少发工资');
  await press(page, '对，就是这个');
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', '新光塑料制品有限公司');
  await press(page, '下一步：您的情况');
  await write(page, '姓名', '彭大海');
}

/** The office has these words: a draft that carries them was saved there. */
const keptAtTheOffice = (page: Page, words: string) =>
  page.waitForResponse((answer) => {
    const sent = answer.request().postData() ?? '';
    return sent.includes('"save-draft"') && sent.includes(words);
  });

test('an application begun on one phone is finished on another, with its papers, and arrives once', async () => {
  const openid = 'worker-two-phones';
  const first = await phone(openid, APPLY);
  // a pause in typing and the office has it; then the phone dies
  const kept = keptAtTheOffice(first, '彭大海');
  await writeStory(first);
  await kept;
  await sees(first, /已保存 \d\d:\d\d/);
  await first.context().close();

  const second = await phone(openid, '/pages/home/index');
  await sees(second, '您有一份没写完的申请');
  await press(second, '继续');
  await sees(second, '第 3 步，共 5 步');
  expect(await second.getByLabel('姓名', { exact: true }).inputValue()).toBe('彭大海');
  await write(second, '手机号', '13800060001');
  await press(second, '下一步：材料');

  const online = await withoutNetwork(second, '**/client/upload**');
  await addFiles(second, '添加工资的银行流水', [{ name: '流水.png', bytes: PICTURE }]);
  await sees(second, '没有传上去，请再试一次。');
  await online();
  await second.getByText('重传').click();
  await sees(second, '已有 1 份');

  await press(second, '下一步：您的要求');
  await tick(second, /仲裁代理/);
  await write(second, '您的要求', '要回三个月工资');
  await tick(second, /办理您的事项/);
  await tick(second, /把资料交给合作律所/);

  // the answer of the first sending is lost on its way
  let lost = 0;
  await second.route('**/client/call', async (route) => {
    if (lost === 0 && route.request().postData()?.includes('"submit"')) {
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    } else await route.continue();
  });
  await press(second, '提交申请');
  await sees(second, '您的申请已收到');
  await sees(second, /现在轮到/);
  expect(lost).toBe(1);

  const { items } = await world().call(openid, myMatters, {});
  expect(items).toHaveLength(1);
  const matterId = items[0]?.id ?? '';
  expect(await wordsOn(second)).toContain(items[0]?.number ?? 'a number');
  const matter = await world().call(openid, myMatter, { matterId });
  expect(matter.narrative).toBe(STORY);
  expect(matter.files.map(({ name, itemId }) => [name, itemId])).toEqual([
    ['流水.png', 'bank-flow'],
  ]);
  expect((await world().call(openid, drafts, {})).items).toEqual([]);

  await press(second, '查看我的事项');
  await sees(second, '发消息');
  await second.context().close();
});

test('what was typed without a network is still there when the page is opened anew', async () => {
  const page = await phone('worker-offline', APPLY);
  await page.route('**/client/call', (route) => route.abort('connectionreset'));
  await write(page, '事情经过', STORY);
  await sees(page, '我们理解为：拖欠或少发工资');
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', '远山物流有限公司');
  await page.waitForFunction(
    "Object.values(localStorage).some((kept) => kept.includes('远山物流'))",
  );
  await page.unroute('**/client/call');
  await page.goto('about:blank');
  await page.goto(`${world().url}/app/index.html#/pages/home/index`);
  await press(page, '继续');
  await sees(page, '第 2 步，共 5 步');
  expect(await page.getByLabel('单位名称', { exact: true }).inputValue()).toBe('远山物流有限公司');
  await page.context().close();
});

test('two phones write on the same draft: one is chosen, neither is lost before', async () => {
  const openid = 'worker-clash';
  const first = await phone(openid, APPLY);
  const begun = keptAtTheOffice(first, '彭大海');
  await writeStory(first);
  await begun;
  const second = await phone(openid, '/pages/home/index');
  await press(second, '继续');
  await sees(second, '第 3 步，共 5 步');
  const changed = keptAtTheOffice(second, '彭大江');
  await write(second, '姓名', '彭大江');
  await changed;

  await write(first, '手机号', '13800060033');
  await sees(first, '另一台手机上也写了这份内容');
  await press(first, '用另一台的');
  await first.waitForFunction(
    "[...document.querySelectorAll('input')].some((entry) => entry.value === '彭大江')",
  );
  await second.context().close();
  await first.context().close();
});

test('a son applies for his mother against two employers; he says himself what it is about', async () => {
  const openid = 'worker-son';
  const page = await phone(openid, APPLY);
  await write(
    page,
    '事情经过',
    '我妈在饭店洗碗，是保洁公司派过去的，上个月在后厨滑倒，手腕骨折，两家都说不是自己的人，不肯给报工伤。',
  );
  await sees(page, '我们理解为：工伤和职业病');
  await sees(page, /因为您提到“[^”]*骨折/);
  await press(page, '换一个');
  await press(page, /^算不算劳动关系/);
  await sees(page, '我们理解为：算不算劳动关系');
  await sees(page, '您已确认');
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', '福满楼餐饮有限公司');
  await press(page, '再加一家');
  await press(page, '下一步：您的情况');
  await sees(page, '请填写单位名称，或者删掉这一家。');
  await write(page, '单位名称（第 2 家）', '洁美保洁服务有限公司');
  await press(page, '下一步：您的情况');
  await page.getByRole('radio', { name: '帮别人申请' }).click();
  await write(page, '您是他的什么人', '儿子');
  await write(page, '他的姓名', '丁玉珍');
  await write(page, '您的姓名', '陶志强');
  await write(page, '手机号', '13800060055');
  await press(page, '下一步：材料');
  // the checklist is the chosen topic's
  await sees(page, '同事的证明');
  expect(await wordsOn(page)).not.toContain('诊断证明');
  await press(page, '下一步：您的要求');
  await tick(page, /仲裁代理/);
  await tick(page, /办理您的事项/);
  await sees(page, '福满楼餐饮有限公司、洁美保洁服务有限公司');
  await sees(page, '陶志强，帮丁玉珍申请');
  await press(page, '提交申请');
  await sees(page, '您的申请已收到');
  await sees(page, '算不算劳动关系');
  await sees(page, /现在轮到/);
  await sees(page, /最迟 .+，还剩 /);
  await page.context().close();

  const [row] = (await world().call(openid, myMatters, {})).items;
  const kept = await world().call(ACTORS.zhou.openid, matterAtOffice, {
    matterId: row?.id ?? '',
  });
  expect(kept.triage.topic).toBe('employment-status');
  expect(kept.respondents.map(({ name }) => name)).toEqual([
    '福满楼餐饮有限公司',
    '洁美保洁服务有限公司',
  ]);
  expect(kept.parties.map(({ role, name, relation }) => [role, name, relation])).toEqual(
    expect.arrayContaining([
      ['worker', '丁**', ''],
      ['applicant', '陶**', '儿子'],
    ]),
  );
});

test('every mistake says how to mend it and leads to its field, on whatever step', async () => {
  const page = await phone('worker-mistakes', APPLY);
  await press(page, '下一步：用人单位');
  await sees(page, '请先写几句发生了什么，一两句也可以。');
  await write(page, '事情经过', STORY);
  expect(await wordsOn(page)).not.toContain('请先写几句发生了什么');
  await press(page, '下一步：用人单位');
  await tick(page, /不知道单位名称/);
  await press(page, '下一步：您的情况');
  await write(page, '姓名', '彭大海');
  await write(page, '手机号', '1380006');
  await press(page, '下一步：材料');
  await sees(page, '手机号有 11 位，现在是 7 位，请再核对。');
  await write(page, '手机号', '13800060009');
  await write(page, '身份证号', '11010519491231002X');
  await press(page, '下一步：材料');
  await press(page, '下一步：您的要求');
  await tick(page, /^咨询/);
  await tick(page, /办理您的事项/);
  await press(page, '提交申请');
  // an identity number needs a consent of its own; without it the number goes
  await page.getByRole('link', { name: /您填了身份证号/ }).click();
  await page.getByRole('link', { name: '修改第 3 步' }).click();
  await write(page, '身份证号', '');
  for (const next of ['下一步：材料', '下一步：您的要求', '提交申请']) await press(page, next);
  await sees(page, '您的问题已收到');
  await page.context().close();
});

test('danger shows its door at once and stops nobody from writing on', async () => {
  const page = await phone('worker-danger', APPLY);
  await write(page, '事情经过', '三个月没发工资，孩子学费交不上，我真的不想活了。');
  await sees(page, '这件事比较急，我们会先看');
  expect(await page.getByRole('button', { name: /拨打/ }).count()).toBeGreaterThan(0);
  await press(page, '下一步：用人单位');
  await sees(page, '第 2 步，共 5 步');
  await page.context().close();
});
