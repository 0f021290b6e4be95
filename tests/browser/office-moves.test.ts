import type { Browser, Page } from 'playwright-core';
import { office } from '@contracts/directory';
import { matter, take } from '@contracts/handling';
import { askReassign, complain, myMatter } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { openBrowser, visit } from './harness';
import { question } from './office-worker';
import { worldFor } from './office-world';

jest.setTimeout(60_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const asker = (n: number) => ({
  openid: `journey-mover-${n}`,
  name: '温如海',
  phone: `1380008000${n}`,
});

async function asked(n: number): Promise<string> {
  const { stations } = await world().call(ACTORS.chen.openid, office, {});
  const station = stations.find(({ code }) => code === 'PH')?.id ?? '';
  const words = '公司让我周末值班，没有调休也没有加班费，这样合法吗？';
  return (await question(world(), station, asker(n), words)).matterId;
}

const matterPage = (openid: string, id: string): Promise<Page> =>
  visit(browser, { base: world().url, as: openid, to: `/packages/office/matter/index?id=${id}` });

/** Presses a button of the page, or the one behind 更多. */
async function choose(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button
    .or(page.getByRole('button', { name: '更多' }))
    .first()
    .waitFor();
  if (!(await button.first().isVisible())) await page.getByRole('button', { name: '更多' }).click();
  await button.last().click();
}

const send = async (page: Page, verb: string) => {
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

test('what another body must do is passed on, followed until received, and comes back when returned', async () => {
  const matterId = await asked(1);
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await choose(page, '转到别的部门');
  await page.getByLabel('转给哪个部门', { exact: true }).fill('区劳动保障监察大队');
  await page.getByLabel('为什么转', { exact: true }).fill('拖欠加班费由监察大队查处更快');
  await send(page, '转过去');
  await page.getByText('等对方确认').waitFor();
  await choose(page, '对方退回');
  await page.getByLabel('对方为什么退回', { exact: true }).fill('要先走仲裁');
  await send(page, '对方退回');
  expect((await world().call(ACTORS.chen.openid, matter, { matterId })).state).toBe('submitted');
});

test('a worker asks for another handler: staff keeps him with a reason the worker reads', async () => {
  const matterId = await asked(2);
  await world().call(ACTORS.chen.openid, take, { matterId });
  await world().call(asker(2).openid, askReassign, { matterId, reasons: '三天没有回复我' });
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await page.getByText('三天没有回复我').waitFor();
  await choose(page, '不更换');
  await page.getByLabel('告诉职工的理由', { exact: true }).fill('明天上午就给您答复');
  await send(page, '不更换');
  const told = await world().call(asker(2).openid, myMatter, { matterId });
  expect(told.reassignAsked).toBe(false);
  expect(told.timeline.some(({ text }) => text.includes('明天上午就给您答复'))).toBe(true);
});

test('a complaint is answered by somebody it is not about', async () => {
  const matterId = await asked(3);
  await world().call(ACTORS.chen.openid, take, { matterId });
  await world().call(asker(3).openid, complain, { matterId, text: '打电话没有人接' });
  const own = await matterPage(ACTORS.chen.openid, matterId);
  await own.getByText('投诉说的是您，由另一位同事答复。').waitFor();
  expect(await own.getByRole('button', { name: '答复投诉' }).count()).toBe(0);

  const list = await visit(browser, {
    base: world().url,
    as: ACTORS.zhou.openid,
    to: '/packages/office/complaints/index',
  });
  await list.getByText('打电话没有人接').waitFor();
  await list.getByRole('button', { name: '答复投诉' }).click();
  await list.getByRole('textbox', { name: '答复', exact: true }).fill('已经提醒经办人今天回电。');
  await send(list, '答复');
  await list.getByText('没有等答复的投诉').waitFor();
  const told = await world().call(asker(3).openid, myMatter, { matterId });
  expect(told.complaint?.answer).toBe('已经提醒经办人今天回电。');
});

test('aid ends early only on a ground of the law', async () => {
  const matterId = await asked(4);
  await world().call(ACTORS.chen.openid, take, { matterId });
  const page = await matterPage(ACTORS.zhou.openid, matterId);
  await choose(page, '终止援助');
  await page.getByRole('dialog').getByRole('button', { name: '终止援助，告诉职工' }).click();
  await page.locator('.k-field-error').first().waitFor();
  await page.getByRole('button', { name: /^哪种情形/ }).click();
  await page.getByText('自行委托律师或者其他代理人').click();
  await page.getByLabel('具体情况', { exact: true }).fill('您自己请了律师');
  await send(page, '终止援助，告诉职工');
  await page.getByText('已终止援助').first().waitFor();
  expect((await world().call(ACTORS.zhou.openid, matter, { matterId })).state).toBe('terminated');
});

test('a contact is written down; what is not for the worker stays inside', async () => {
  const matterId = await asked(5);
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await choose(page, '记一次联系');
  await page.getByRole('radio', { name: '单位' }).click();
  await page.getByLabel('谈了什么', { exact: true }).fill('人事说下周补发');
  await send(page, '记下来');
  await page.getByRole('tab', { name: '经过' }).click();
  await page.getByText(/人事说下周补发/).waitFor();
  const told = await world().call(asker(5).openid, myMatter, { matterId });
  expect(JSON.stringify(told.timeline)).not.toContain('人事说下周补发');
});
