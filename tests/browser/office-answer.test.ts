import type { Browser, Page } from 'playwright-core';
import { office } from '@contracts/directory';
import { matter } from '@contracts/handling';
import { myMatter } from '@contracts/intake';
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
  openid: `journey-asker-${n}`,
  name: '彭大海',
  phone: `1380006000${n}`,
});

async function asked(n: number): Promise<string> {
  const { stations } = await world().call(ACTORS.chen.openid, office, {});
  const station = stations.find(({ code }) => code === 'PH')?.id ?? '';
  const { matterId } = await question(
    world(),
    station,
    asker(n),
    '公司让我周末值班，没有调休也没有加班费，这样合法吗？',
  );
  return matterId;
}

const matterPage = (openid: string, id: string): Promise<Page> =>
  visit(browser, { base: world().url, as: openid, to: `/packages/office/matter/index?id=${id}` });

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click();

test("a student's answer is returned once, released by somebody else, and only then reaches the worker", async () => {
  const matterId = await asked(1);
  const student = await matterPage(ACTORS.lin.openid, matterId);
  await press(student, '我来答复');
  await press(student, '写答复，交审核');
  await student.getByRole('textbox', { name: '答复', exact: true }).fill('不合法，要给加班费。');
  await press(student, '交给律师审核');
  await student.getByText('等审核').first().waitFor();
  expect((await world().call(asker(1).openid, myMatter, { matterId })).outcome).toBeNull();
  expect(await student.getByRole('button', { name: '审核通过并发出' }).count()).toBe(0);

  const list = await visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: '/packages/office/release/index',
  });
  await list.locator('.k-queue').first().click();
  await list.getByText('不合法，要给加班费。').first().waitFor();
  await press(list, '退回修改');
  await list.getByLabel('要改什么', { exact: true }).fill('请写明依据和怎么算。');
  await press(list, '退回修改');
  await list.getByText('已退回修改').first().waitFor();

  const again = await matterPage(ACTORS.lin.openid, matterId);
  await again.getByText('请写明依据和怎么算。').first().waitFor();
  await press(again, '写答复，交审核');
  const text = '不合法。休息日值班又不补休的，按不低于工资的 200% 付加班费（劳动法第四十四条）。';
  await again.getByRole('textbox', { name: '答复', exact: true }).fill(text);
  await press(again, '交给律师审核');
  await again.getByText('等审核').first().waitFor();

  const staff = await matterPage(ACTORS.chen.openid, matterId);
  await press(staff, '审核通过并发出');
  await press(staff, '通过并发给职工');
  await staff.getByText('等职工确认').first().waitFor();
  const told = await world().call(asker(1).openid, myMatter, { matterId });
  expect(told.outcome?.summary).toContain('200%');
});

test('staff answers a simple question, confirms for the worker, calls after closing', async () => {
  const matterId = await asked(2);
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await press(page, '我来答复');
  await press(page, '答复');
  await page
    .getByRole('textbox', { name: '答复', exact: true })
    .fill('不合法，休息日值班不补休的要付加班费（劳动法第四十四条）。');
  await press(page, '发给职工');
  await press(page, '替职工确认');
  await page.getByRole('radio').nth(4).click();
  await page.getByLabel('他怎么说', { exact: true }).fill('听明白了，谢谢');
  await press(page, '确认办结');
  await press(page, '记录回访');
  await page.getByLabel('回访情况', { exact: true }).fill('单位已经补了两天加班费');
  await press(page, '记下来');
  await page.getByText('整理归档').first().waitFor();
  const kept = await world().call(ACTORS.chen.openid, matter, { matterId });
  expect(kept.state).toBe('closed');
  expect(kept.rating?.stars).toBe(5);
});

test('a wrong first look is corrected with the reason beside it', async () => {
  const matterId = await asked(3);
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await page.getByRole('link', { name: '更正分诊' }).click();
  await page.getByRole('radio', { name: /疑难/ }).click();
  await press(page, '更正');
  await page.locator('.k-field-error').first().waitFor();
  await page.getByLabel('为什么更正', { exact: true }).fill('涉及不定时工作制的审批');
  await press(page, '更正');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('涉及不定时工作制的审批').first().waitFor();
  const kept = await world().call(ACTORS.chen.openid, matter, { matterId });
  expect(kept.triage.level).toBe('difficult');
  expect(kept.corrections).toHaveLength(1);
});

test('a message to the worker arrives on his page', async () => {
  const matterId = await asked(4);
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await page.getByRole('tab', { name: /消息/ }).click();
  await page.getByLabel('写给职工', { exact: true }).fill('您好，请把排班表拍照发来。');
  await press(page, '发送');
  await page.locator('.h-message-text').getByText('请把排班表拍照发来').waitFor();
  const told = await world().call(asker(4).openid, myMatter, { matterId });
  expect(told.messages.map(({ text }) => text)).toContain('您好，请把排班表拍照发来。');
});
