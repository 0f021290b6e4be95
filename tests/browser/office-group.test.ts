import type { Browser } from 'playwright-core';
import { matter, openAnswerCard } from '@contracts/handling';
import { ACTORS } from '../../demo/actors';
import { openBrowser, visit } from './harness';
import { worldFor } from './office-world';

jest.setTimeout(60_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a group gets a card, its question a number, and the answer card leads nobody else to it', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: '/packages/office/groups/index',
  });
  await page.getByRole('button', { name: '加一个群' }).click();
  await page.getByLabel('群名称', { exact: true }).fill('园区维权咨询群');
  await page.getByRole('button', { name: '下一步：发卡片' }).click();
  await page.getByText('发到“园区维权咨询群”').waitFor();
  await page.getByRole('button', { name: '发到群里' }).waitFor();

  const desk = await visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: '/packages/office/reception/index',
  });
  await desk.getByRole('radio', { name: '咨询群' }).click();
  await desk.getByRole('button', { name: /^哪个群/ }).click();
  await desk.getByText('园区维权咨询群').click();
  await desk.getByLabel('他说了什么', { exact: true }).fill('年假没休完，离职时能不能折成钱？');
  await desk
    .getByLabel('当场的答复', { exact: true })
    .fill('可以。没休的年假按日工资的 300% 付，其中 100% 已经在工资里。');
  await desk.getByRole('button', { name: '登记', exact: true }).click();
  await desk.getByRole('button', { name: '打开这件事项' }).click();
  await desk.getByRole('button', { name: '发答复卡片到群里' }).click();
  await desk.getByText('您的问题有答复了，点开查看').waitFor();

  const address = new URL(desk.url().replace('#', ''));
  const token = address.searchParams.get('token') ?? '';
  const staff = await world().call(ACTORS.chen.openid, openAnswerCard, { token });
  expect(staff.as).toBe('office');
  const kept = await world().call(ACTORS.chen.openid, matter, { matterId: staff.matterId });
  expect(kept.groupId).not.toBe('');
  await expect(world().call('journey-somebody-else', openAnswerCard, { token })).rejects.toThrow(
    'NOT_FOUND',
  );
});
